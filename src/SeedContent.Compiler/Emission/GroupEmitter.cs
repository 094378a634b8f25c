using SeedContent.Compiler.Emission.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the file of one group: the entries' properties and keys, their text, and how to create them.</summary>
public static class GroupEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(GroupModel group, CompilerOptions options)
    {
        if (group.Links.Count > 0)
        {
            group = group with { Entries = group.Entries.Select((entry, slot) => EntryEmitter.WithLinks(entry, group.Links[slot], options)).ToEquatableArray() };
        }

        options = EntryTypes.For(options, group.Type.Schema, group.IsHidden);
        var type = EntryTypes.Of(group.Type, options);
        var writer = GeneratedFile.OpenClass(null, group.ClassName, options);
        EmitProperties(writer, group, type);
        EmitKeys(writer, group);
        EmitGroup(writer, group, type, options);
        return GeneratedFile.Close(writer, options);
    }

    /// <summary>The class of a group; no entry has such a name, since an underscore never follows a letter there.</summary>
    /// <param name="number">The group's number.</param>
    /// <returns>The name.</returns>
    internal static string ClassOf(int number) => "Group_" + Literals.Number(number);

    private static void EmitProperties(SourceWriter writer, GroupModel group, string type)
    {
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var entry = group.Entries[slot];
            writer
                .Raw(entry.Comment)
                .Line($"public static {type} {entry.Member} => {ClassOf(group.Number)}.Instance.Get({Literals.Number(slot)});")
                .Line();
        }
    }

    private static void EmitKeys(SourceWriter writer, GroupModel group)
    {
        writer.Line("public static partial class Keys").Open();
        foreach (var entry in group.Entries)
        {
            writer
                .Line($"/// <summary>{DocComment.Escape(entry.Key)}</summary>")
                .Line($"public const string {entry.Member} = {Literals.String(entry.Key)};");
        }

        writer.Close().Line();
    }

    private static void EmitGroup(SourceWriter writer, GroupModel group, string type, CompilerOptions options)
    {
        var isHotReload = options.IsHotReload;
        var initializers = EntryInitializers.Write(group, options);
        var places = TextBlocks.Place(group.Entries, group.Pack);
        var name = ClassOf(group.Number);
        writer
            .Line(GeneratedFile.Attribute)
            .Line($"private sealed class {name} : global::SeedContent.Storage.SeedGroup<{type}>").Open()
            .Line($"public static readonly {name} Instance = new();").Line()
            .Line($"protected override int Count => {Literals.Number(group.Entries.Count)};").Line()
            .Line($"protected override int Stamp => {Stamp.Of(group.Entries.SelectMany((entry, slot) => StampOf(entry, places[slot])).Concat(initializers))};").Line();
        if (!group.Type.TakesText)
        {
            writer.Line("public override global::System.ReadOnlySpan<byte> GetUtf8(int block) => default;").Line();
        }
        else if (isHotReload)
        {
            // The entries bring their texts themselves. This method never changes, so the built one stays, for those that were not edited.
            writer.Line("public override global::System.ReadOnlySpan<byte> GetUtf8(int block) => throw new global::System.NotSupportedException();").Line();
        }
        else
        {
            TextBlocks.Emit(writer, group.Entries, places);
            EmitNumbers(writer, group);
        }

        if (group.AssetClass is { } assets && group.Type.HasLibraryBase)
        {
            writer
                .Line($"public override global::System.Collections.Immutable.ImmutableArray<global::SeedContent.SeedAsset> GetAssets(string key) => {DataTypes.FullName(assets, options)}.Of(key);")
                .Line();
        }

        EmitCreate(writer, group, type);
        EmitBroken(writer, group);
        EmitFactories(writer, group, type, places, initializers, isHotReload);
        writer.Close();
    }

    private static IEnumerable<string> StampOf(EntryCode entry, TextPlace place) =>
        [.. place.Hash is { } hash ? [hash.ToString()] : entry.Texts, entry.Numbers, entry.Facts + entry.Components, entry.Creation ?? ""];

    // One constant a group for the same reason as one text, see TextBlocks.
    private static void EmitNumbers(SourceWriter writer, GroupModel group)
    {
        if (group.Entries.All(entry => entry.NumberCount == 0))
        {
            return;
        }

        writer.Line("private static global::System.ReadOnlySpan<int> Numbers =>").Line("[").Indent();
        foreach (var entry in group.Entries.Where(entry => entry.NumberCount > 0))
        {
            writer.Line("// " + Literals.Escape(entry.Key)).Raw(entry.Numbers);
        }

        writer.Unindent().Line("];").Line();
    }

    private static void EmitCreate(SourceWriter writer, GroupModel group, string type) =>
        new SwitchEmitter("protected override", type, "Create", "slot")
            .Emit(writer, group.Entries.Select((entry, slot) => (slot, $"Create{entry.Member}()")).ToList());

    // A build with an error makes no assembly. But 'dotnet watch' prints the errors of a generator and applies its code all the same.
    private static void EmitBroken(SourceWriter writer, GroupModel group)
    {
        var broken = Enumerable.Range(0, group.Entries.Count).Where(slot => group.Entries[slot].IsBroken).Select(Literals.Number).ToList();
        var answer = broken.Count == 0 ? "false" : "slot is " + string.Join(" or ", broken);
        writer.Line().Line($"protected override bool IsBroken(int slot) => {answer};");
    }

    // Offsets stand where the entry is created and not in the method that chooses it: hot reload replaces that one when slots move, and
    // leaves the entries that were not edited as they were built, with the texts that were built.
    private static void EmitFactories(SourceWriter writer, GroupModel group, string type, IReadOnlyList<TextPlace> places, IReadOnlyList<string> initializers, bool isHotReload)
    {
        var number = 0;
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var entry = group.Entries[slot];
            writer.Line();
            if (entry.Creation is { } creation)
            {
                writer.Line($"private {type} Create{entry.Member}() =>").Raw((creation + initializers[slot]).TrimEnd('\n')).Raw(";\n");
                if (!group.Type.TakesBody)
                {
                    continue;
                }

                writer.Line();
            }

            var method = entry.Creation is null ? $"{type} Create" : $"{EntryTypes.BodyOf(group.Kind)} Body";
            writer.Line($"private {method}{entry.Member}() => new(new {EntryTypes.FactsOf(group.Kind)}").Open()
                .Raw(entry.Facts)
                .Raw(entry.Components)
                .Line("Storage = this,");
            if (!isHotReload)
            {
                EmitPlaces(writer, entry, places[slot], number);
                number += entry.NumberCount;
            }

            if (entry.Creation is not null || initializers[slot].Length == 0)
            {
                writer.Close(");");
            }
            else
            {
                writer.Close(")").Raw(initializers[slot].TrimEnd('\n')).Raw(";\n");
            }
        }
    }

    private static void EmitPlaces(SourceWriter writer, EntryCode entry, TextPlace place, int number)
    {
        EntryEmitter.Optional(writer, "Block", place.Block == 0 ? null : Literals.Number(place.Block));
        EntryEmitter.Optional(writer, "Start", place.Start == 0 ? null : Literals.Number(place.Start));
        writer.Line($"Length = {Literals.Number(entry.TextLength)},");
        EntryEmitter.Optional(writer, "Numbers", entry.NumberCount == 0 ? null : $"Numbers.Slice({Literals.Number(number)}, {Literals.Number(entry.NumberCount)})");
    }
}
