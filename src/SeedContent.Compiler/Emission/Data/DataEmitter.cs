using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Reads a collection of data and writes its entries and, where none is declared, their types.</summary>
public static class DataEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int MemberIndent = 2;

    /// <summary>Compiles a data file in the seed root.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="schema">The declared type; null to infer one.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code, and what is wrong.</returns>
    public static DataCode Compile(SeedFile file, FileContent content, CollectionSchema? schema, CompilerOptions options) =>
        Emit(file, DataReader.ReadFile(file, content, schema, options), schema, options);

    /// <summary>Compiles a folder of data files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="schema">The declared type; null to infer one.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code, and what is wrong.</returns>
    public static DataCode Compile(DataFolder folder, CollectionSchema? schema, CompilerOptions options) =>
        Emit(folder.Files[0].File, DataReader.ReadFolder(folder.Collection, folder.Files, schema), schema, options);

    private static DataCode Emit(SeedFile first, DataModel data, CollectionSchema? schema, CompilerOptions options)
    {
        var className = MemberNames.ForCollection(data.Collection);

        // The strings of a large collection would not fit into an assembly (CS8103), and its constructor calls take the compiler a millisecond each. Hot reload compares code without rows.
        var hasRows = data.Entries.Count > MemberPlanner.MaxMembers && !options.IsHotReload;
        var entries = new List<EntryCode>(data.Entries.Count);
        var identities = new List<EntryIdentity>(data.Entries.Count);
        foreach (var entry in data.Entries)
        {
            var source = entry.Source;
            var id = source.IsFile ? source.File.Path : $"{source.File.Path}#{source.Item.Key}";
            var member = MemberNames.ForEntry(source.Item.Key, className);
            var url = UrlPattern.Fill(schema?.Url ?? options.Url, data.Collection, source.Item.Key, source.Date);
            entries.Add(EmitEntry(entry, id, member, schema?.GeneratedUrl(options) is null ? null : url, schema, hasRows, options));
            var place = source is { IsFile: true, Item.KeySpan.Length: 0 } ? SeedLocation.AtStart(source.File.Path) : source.Text.GetLocation(source.Item.KeySpan);
            identities.Add(new(id, source.File.Path, source.File.DisplayPath, data.Collection, source.Item.Key, member, SeedKind.Data, source.Order, place)
            {
                Relations = entry.Relations,
                IsDraft = source.IsDraft,
                Date = source.Date,
                Url = url,
            });
        }

        var isInferred = data.Type is not null && data.Type != schema?.Type && entries.Count > 0;
        return new(
            data.Collection,
            first,
            !isInferred ? null : schema is null ? RecordEmitter.Emit(data.Collection, data.Type!, options) : RecordEmitter.EmitExtra(schema, data.Type!, options),
            isInferred
                ? new(data.Collection, data.TypeNames.ToEquatableArray(), data.Type!.Fields.Select(field => field.Member).ToEquatableArray(), LookupField.Of(data.Type))
                : new(data.Collection, [], [], []),
            entries.ToEquatableArray(),
            identities.ToEquatableArray(),
            data.Diagnostics.ToEquatableArray())
        {
            Offer = isInferred && schema is null ? DeclarationText.Offer(data.Collection, data.Type!, SeedKind.Data, first.Path, options) : null,
            Type = isInferred && schema is null && options.WritesJsonSchemas ? data.Type : null,
        };
    }

    private static EntryCode EmitEntry(DataEntry entry, string id, string member, string? url, CollectionSchema? schema, bool hasRows, CompilerOptions options)
    {
        var constants = hasRows ? new RowConstants() : Constants.Literal;
        var key = entry.Source.Item.Key;
        var keyMember = schema is not null || RecordEmitter.HasKey(entry.Value.Record) ? RecordEmitter.KeyMember : "Key";
        var code = new EntryCode
        {
            Id = id,
            Key = key,
            Member = member,
            Comment = new SourceWriter(MemberIndent)
                .Line($"/// <summary>{DocComment.Escape(key)}</summary>")
                .Line($"/// <remarks>{DocComment.Escape(entry.Source.File.DisplayPath)}</remarks>")
                .ToString(),
            Texts = [],
            TextLength = 0,
            Facts = "",
            IsBroken = entry.IsBroken,
        };
        return EntryEmitter.WithCreation(code, entry.Value, new(new(options, constants)), keyMember, url, EntryEmitter.HomeOf(schema, options)) with { Row = constants.Row };
    }
}
