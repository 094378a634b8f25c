using SeedContent.Compiler.Checking;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes what entries know of other entries: who refers to them, and who stands beside them.</summary>
public static class EntryMembersEmitter
{
    /// <summary>The file's name, unique in the project.</summary>
    /// <param name="members">The members.</param>
    /// <returns>The name.</returns>
    public static string FileName(EntryMembers members) => $"SeedContent.{members.ClassName}.Relations.g.cs";

    /// <summary>Writes the file.</summary>
    /// <param name="members">The members.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(EntryMembers members, CompilerOptions options)
    {
        var file = DeclaredTypeEmitter.OptionsFor(members.Type.Schema, options);
        var declarations = members.Type.Declarations;
        var writer = GeneratedFile.OpenParts(declarations, file);
        foreach (var wayBack in members.WaysBack)
        {
            EmitWayBack(writer, wayBack, members, options);
        }

        if (members.AssetClass is { } assets)
        {
            writer
                .Line("/// <summary>The files of the entry's bundle that are no seeds, in the order of their paths; none where it is no bundle.</summary>")
                .Line(GeneratedFile.Attribute)
                .Line(GeneratedFile.NotSerialized)
                .Line($"{(options.IsInternal ? "internal" : "public")} global::System.Collections.Immutable.ImmutableArray<global::SeedContent.SeedAsset> Assets => {DataTypes.FullName(assets, options)}.Of({RecordEmitter.KeyMember});")
                .Line();
        }

        if (members.HasNeighbors)
        {
            EmitNeighbor(writer, "Next", "next", members, options);
            EmitNeighbor(writer, "Previous", "previous", members, options);
        }

        if (members.Languages is { } languages)
        {
            VariantsEmitter.EmitMembers(writer, languages, EntryTypes.Of(members.Type, options), options);
        }

        GeneratedFile.CloseParts(writer, declarations);
        return GeneratedFile.CloseNamespace(writer, file);
    }

    private static void EmitWayBack(SourceWriter writer, WayBack wayBack, EntryMembers members, CompilerOptions options)
    {
        var type = EntryTypes.Of(wayBack.Type, options);
        writer
            .Line($"/// <summary>The entries of <see cref=\"{DataTypes.FullName(wayBack.ClassName, options)}\"/> that refer to this one, in their order.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(GeneratedFile.NotSerialized)
            .Line($"{(EntryTypes.For(options, wayBack.Type.Schema).IsInternal ? "internal" : "public")} global::SeedContent.SeedCollection<{type}> {wayBack.Property} => {DataTypes.FullName(wayBack.ClassName, options)}.{wayBack.Method}({RecordEmitter.KeyMember});")
            .Line();
    }

    private static void EmitNeighbor(SourceWriter writer, string name, string word, EntryMembers members, CompilerOptions options) => writer
        .Line($"/// <summary>The {word} entry in the order of the {(members.Type.Schema!.HasHome ? "shard that the entry is in" : "collection")}; null where there is none.</summary>")
        .Line(GeneratedFile.Attribute)
        .Line(GeneratedFile.NotSerialized)
        .Line($"public {members.Type.Schema!.Type.FullName}? {name} => {NeighborOf(name, members, options)};")
        .Line();

    private static string NeighborOf(string name, EntryMembers members, CompilerOptions options) => members.Type.Schema!.HasHome
        ? $"{RecordEmitter.HomeMember} is {{ }} home && home.TryGetNeighbor({RecordEmitter.KeyMember}, {(name == "Next" ? "1" : "-1")}, out var entry) ? entry : null"
        : $"{DataTypes.FullName(members.ClassName, options)}.{name}_({RecordEmitter.KeyMember})";
}
