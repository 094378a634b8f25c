using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what text seeds have beyond the fields of every text seed, now that the types of these are known.</summary>
internal static class OwnFieldsWriter
{
    // Where an initializer stands in GroupEmitter's file.
    private const int Indent = 3;

    /// <summary>Writes the initializers of a group's entries.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The initializers by slot; empty where an entry has none.</returns>
    public static IReadOnlyList<string> Write(GroupModel group, CompilerOptions options)
    {
        var records = new RecordWriter(new(options));
        return [.. group.Entries.Select(entry => group.OwnFields is { } type && entry.OwnFields is { } own ? Write(own, type, entry.Member, records) : entry.Initializer)];
    }

    private static string Write(OwnFields own, RecordType type, string member, RecordWriter records)
    {
        var value = new ValueReader(own.Text).ReadEntry(type, own.Fields, default, new EntryFallback(own.Id), []);
        var writer = new SourceWriter(Indent);
        records.WriteInitializer(writer, value, member);
        return writer.ToString();
    }
}
