using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the initializers of entries, now that the types of what text seeds have beyond a declared type, or beyond every text seed, are known.</summary>
internal static class EntryInitializers
{
    /// <summary>Where an initializer stands in GroupEmitter's file behind facts of the runtime library.</summary>
    public const int IndentBehindFacts = 3;

    /// <summary>Where it stands behind the constructor call of a type of one's own.</summary>
    public const int IndentBehindCreation = 4;

    /// <summary>Writes the initializers of a group's entries.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The initializers by slot, with their braces, and what they read beyond the entries' rows; empty where an entry has none.</returns>
    public static IReadOnlyList<RowCode> Write(GroupModel group, CompilerOptions options) => [.. group.Entries.Select(entry => Write(entry, group.OwnFields, options))];

    private static RowCode Write(EntryCode entry, RecordType? ownType, CompilerOptions options)
    {
        var indent = entry.Creation is null ? IndentBehindFacts : IndentBehindCreation;
        var members = new SourceWriter(indent + 1).Raw(entry.Initializer);
        var constants = entry.Row is null ? Constants.Literal : new RowConstants();
        if (ownType is not null && entry.OwnFields is { } own)
        {
            var value = new ValueReader(own.Text).ReadEntry(ownType, own.Fields, default, new EntryFallback(own.Id), []);
            new RecordWriter(new(options, constants)).WriteMembers(members, value, entry.Name);
        }

        var code = members.ToString() is { Length: > 0 } lines ? new SourceWriter(indent).Line("{").Raw(lines).Line("}").ToString() : "";
        return new(code, constants.Row ?? "");
    }
}
