using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the file of one group: the entries' properties and keys, their text, and how to create them.</summary>
public static class GroupEmitter
{
    // Where the rows of numbers stand in the file.
    private const int NumberIndent = 4;

    /// <summary>Writes the file.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(GroupModel group, CompilerOptions options)
    {
        if (group.Entries.Any(static entry => entry.Linked is not null))
        {
            group = group with { Entries = group.Entries.Select((entry, slot) => EntryEmitter.WithLinks(entry, group.Links.Count > 0 ? group.Links[slot] : [], options)).ToEquatableArray() };
        }

        options = EntryTypes.For(options, group.Type.Schema, group.IsHidden);
        var type = EntryTypes.Of(group.Type, options);
        var writer = GeneratedFile.OpenClass(null, group.ClassName, options);
        if (group.HasMembers)
        {
            EmitProperties(writer, group, type);
        }

        EmitKeys(writer, group);
        EmitGroup(writer, group, type, options);
        return GeneratedFile.Close(writer, options);
    }

    /// <summary>The class of a group; no entry has such a name, since an underscore never follows a letter there.</summary>
    /// <param name="number">The group's number.</param>
    /// <returns>The name.</returns>
    internal static string ClassOf(int number) => "Group_" + Literals.Number(number);

    /// <summary>What makes a group for the index. Only properties ask for it by its class, and where there are none a field of it would cost the compiler as much as three methods.</summary>
    /// <param name="number">The group's number.</param>
    /// <param name="hasMembers">Whether its entries are properties.</param>
    /// <returns>The code.</returns>
    internal static string CreationOf(int number, bool hasMembers) => hasMembers ? ClassOf(number) + ".Instance" : $"new {ClassOf(number)}()";

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
            .Line($"private sealed class {name} : global::SeedContent.Storage.SeedGroup<{type}>").Open();
        if (group.HasMembers)
        {
            writer.Line($"public static readonly {name} Instance = new();").Line();
        }

        writer.Line($"public {name}()").Indent().Line($": base({Literals.Number(group.Entries.Count)})").Unindent().Open().Close().Line();
        EmitFacts(writer, group, places, initializers);

        // What editors compile brings its texts itself. The built method stays, for the entries that were not edited.
        if (group.Type.TakesText && !isHotReload)
        {
            TextBlocks.Emit(writer, group, places);
            EmitNumbers(writer, group, places);
        }

        if (group.AssetClass is { } assets)
        {
            writer
                .Line($"public override global::System.Collections.Immutable.ImmutableArray<global::SeedContent.SeedAsset> GetAssets(string key) => {DataTypes.FullName(assets, options)}.Of(key);")
                .Line();
        }

        FactoryEmitter.Emit(writer, group, type, places, initializers, isHotReload);
        writer.Close();
    }

    private static IEnumerable<string> StampOf(EntryCode entry, TextPlace place) =>
        [.. place.Hash is { } hash ? [hash.ToString()] : entry.Texts, entry.Facts + entry.Components, entry.Creation ?? "", entry.Row ?? ""];

    // One constant a group for the same reason as one text, see TextBlocks.
    private static void EmitNumbers(SourceWriter writer, GroupModel group, IReadOnlyList<TextPlace> places)
    {
        var counted = group.Entries.Where((entry, slot) => entry.Numbers.Count > 0 && places[slot].Block != TextBlocks.PackBlock).ToList();
        if (counted.Count == 0)
        {
            return;
        }

        writer.Line("private static global::System.ReadOnlySpan<int> Numbers =>").Line("[").Indent();
        foreach (var entry in counted)
        {
            writer.Line("// " + Literals.Escape(entry.Key)).Raw(entry.Numbers.RowLines(NumberIndent));
        }

        writer.Unindent().Line("];").Line();
    }

    // A build with an error makes no assembly. But 'dotnet watch' prints the errors of a generator and applies its code all the same.
    private static void EmitFacts(SourceWriter writer, GroupModel group, IReadOnlyList<TextPlace> places, IReadOnlyList<RowCode> initializers)
    {
        var stamp = Stamp.Of(group.Entries.SelectMany((entry, slot) => StampOf(entry, places[slot])).Concat(initializers.SelectMany(initializer => (string[])[initializer.Code, initializer.Row])));
        var broken = string.Join(", ", Enumerable.Range(0, group.Entries.Count).Where(slot => group.Entries[slot].IsBroken).Select(Literals.Number));
        var slots = broken.Length == 0 ? "" : $", [{broken}]";
        writer.Line($"protected override global::SeedContent.Storage.GroupFacts Describe() => new({Literals.Number(group.Entries.Count)}, {stamp}{slots});").Line();
    }
}
