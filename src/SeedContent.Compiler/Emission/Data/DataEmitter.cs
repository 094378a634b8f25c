using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Reads a data file and writes its entries and their types.</summary>
public static class DataEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int MemberIndent = 2;
    private const int FactIndent = 4;

    /// <summary>Compiles the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code, and what is wrong.</returns>
    public static DataCode Compile(SeedFile file, FileContent content, CompilerOptions options)
    {
        var data = DataReader.Read(file, content);
        var className = MemberNames.ForCollection(data.Collection);
        var values = new ValueEmitter(content.Text.Content);
        var entries = new List<EntryCode>(data.Items.Count);
        var identities = new List<EntryIdentity>(data.Items.Count);
        for (var i = 0; i < data.Items.Count; i++)
        {
            var item = data.Items[i];
            var id = $"{file.Path}#{item.Key}";
            var member = MemberNames.ForEntry(item.Key, className);
            entries.Add(EmitEntry(file, id, member, item, data.Type, values));
            identities.Add(new(id, file.Path, file.DisplayPath, data.Collection, item.Key, member, SeedKind.Data, i, content.Text.GetLocation(item.KeySpan)));
        }

        return new(
            file,
            entries.Count == 0 ? null : RecordEmitter.Emit(data.Collection, data.Type, options),
            entries.Count == 0 ? [] : data.TypeNames.ToEquatableArray(),
            entries.ToEquatableArray(),
            identities.ToEquatableArray(),
            data.Problems.ToEquatableArray());
    }

    private static EntryCode EmitEntry(SeedFile file, string id, string member, DataItem item, RecordType type, ValueEmitter values)
    {
        var facts = new SourceWriter(FactIndent);
        if (!RecordEmitter.HasKey(type))
        {
            facts.Line($"Key = Keys.{member},");
        }

        values.EmitMembers(facts, type, item.Fields);
        return new()
        {
            Id = id,
            Key = item.Key,
            Member = member,
            Comment = new SourceWriter(MemberIndent)
                .Line($"/// <summary>{DocComment.Escape(item.Key)}</summary>")
                .Line($"/// <remarks>{DocComment.Escape(file.DisplayPath)}</remarks>")
                .ToString(),
            Text = "",
            TextLength = 0,
            Numbers = "",
            NumberCount = 0,
            Facts = facts.ToString(),
            IsBroken = false,
        };
    }
}
