using SeedContent.Compiler.Checking;
using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the file that makes a collection of its groups: <c>All</c>, <c>Count</c>, <c>TryGet</c> and the tables behind them.</summary>
public static class IndexEmitter
{
    // Enough on a line to be short, few enough to be read.
    private const int ValuesPerLine = 16;

    // How many groups' classes the runtime loads before it makes the first entry; of as many groups as there may be in so many methods.
    private const int GroupsInOneStep = 8;
    private const int MostGroupSteps = IndexTable.MaxGroups / GroupsInOneStep;

    // Where the table stands in the file.
    private const int TableIndent = 4;

    /// <summary>The file's name, unique in the project.</summary>
    /// <param name="plan">The collection.</param>
    /// <returns>The name.</returns>
    public static string FileName(CollectionPlan plan) => $"SeedContent.{plan.ClassName}.g.cs";

    /// <summary>Writes the file.</summary>
    /// <param name="plan">The collection.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(CollectionPlan plan, CompilerOptions options)
    {
        var isHidden = plan.VariantsOf is not null;
        options = EntryTypes.For(options, plan.Schema, isHidden || plan.IsOnlyShards);
        var type = EntryTypes.Of(plan.Type, options);
        var count = Literals.Number(plan.Entries.Count);
        var noun = isHidden ? (plan.Entries.Count == 1 ? "variant in another language" : "variants in other languages") : plan.Entries.Count == 1 ? "entry" : "entries";
        var writer = GeneratedFile.OpenClass(
            $"/// <summary>The collection '{DocComment.Escape(plan.Name)}': {count} {noun}.</summary>",
            plan.ClassName,
            options,
            isHidden || plan.IsOnlyShards ? GeneratedFile.Hidden : null);
        EmitFinders(writer, type, plan.Schema is { IsStruct: true }, count, ", one of <c>Keys</c>");
        writer.Lines($$"""
            /// <summary>The entries' keys.</summary>
            {{GeneratedFile.Attribute}}
            public static partial class Keys
            {
            }

            """);
        LookupEmitter.EmitMembers(writer, plan, type, options);
        EmitIndex(writer, plan, type, options.IsHotReload);
        if (plan.VariantsOf is { } facts)
        {
            VariantsEmitter.Emit(writer, facts, plan.Type, type, options);
        }

        return GeneratedFile.Close(writer, options);
    }

    /// <summary>Writes what users call to have all entries, or one of them.</summary>
    /// <param name="writer">The writer, in the collection's class.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="isStruct">Whether that is a struct.</param>
    /// <param name="count">The number of entries.</param>
    /// <param name="keys">Which keys there are, for the doc comment.</param>
    internal static void EmitFinders(SourceWriter writer, string type, bool isStruct, string count, string keys)
    {
        var (found, without) = isStruct ? ($"out {type}", "an empty one") : ($"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}?", "null");
        writer.Lines($$"""
            /// <summary>All entries in their order; each is created when it is first indexed or enumerated.</summary>
            {{GeneratedFile.Attribute}}
            public static global::SeedContent.SeedCollection<{{type}}> All => Index_.Instance.Collection;

            /// <summary>The number of entries.</summary>
            {{GeneratedFile.Attribute}}
            public static int Count => {{count}};

            /// <summary>The entry with a key{{keys}}; only that entry is created.</summary>
            /// <param name="key">The key, ordinally.</param>
            /// <returns>The entry.</returns>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No entry has the key.</exception>
            {{GeneratedFile.Attribute}}
            public static {{type}} Get(string key) => Index_.Instance.Collection[key];

            /// <summary>Finds an entry by its key; only that entry is created.</summary>
            /// <param name="key">The key, ordinally.</param>
            /// <param name="entry">The entry, or {{without}} where no entry has the key.</param>
            /// <returns>Whether there is one.</returns>
            {{GeneratedFile.Attribute}}
            public static bool TryGet(string key, {{found}} entry) =>
                Index_.Instance.Collection.TryGet(key, out entry);

            /// <summary>Finds an entry by its key; only that entry is created.</summary>
            /// <param name="key">The key, ordinally.</param>
            /// <param name="entry">The entry, or {{without}} where no entry has the key.</param>
            /// <returns>Whether there is one.</returns>
            {{GeneratedFile.Attribute}}
            public static bool TryGet(global::System.ReadOnlySpan<char> key, {{found}} entry) =>
                Index_.Instance.Collection.TryGet(key, out entry);

            """);
    }

    private static void EmitIndex(SourceWriter writer, CollectionPlan plan, string type, bool isHotReload)
    {
        writer
            .Line(GeneratedFile.Attribute)
            .Line($"private sealed class Index_ : global::SeedContent.Storage.SeedIndex<{type}>").Open()
            .Line("public static readonly Index_ Instance = new();").Line()
            .Line($"protected override int Count => {Literals.Number(plan.Entries.Count)};").Line()
            .Line($"protected override int Stamp => {Stamp.Of(plan.Entries.Select(entry => $"{Literals.Number(entry.Group)} {Literals.Number(entry.Slot)} {entry.Key}").Concat(LookupEmitter.Describe(plan)))};").Line();
        EmitTable(writer, plan, isHotReload);

        // A method loads the classes of all groups that it names when it is first called.
        new SwitchEmitter("protected override", $"global::SeedContent.Storage.SeedGroup<{type}>", "CreateGroup", "group") { MaxArmsInOneStep = GroupsInOneStep, MaxRows = MostGroupSteps }.Emit(
            writer,
            plan.Entries.Select(entry => entry.Group).Distinct().OrderBy(group => group).Select(group => (group, GroupEmitter.CreationOf(group, plan.HasMembers))).ToList());
        LookupEmitter.EmitTables(writer, plan, isHotReload);
        writer.Close();
    }

    private static void EmitTable(SourceWriter writer, CollectionPlan plan, bool isHotReload)
    {
        var numbers = string.Concat(KeyTable.Create(plan.Entries).Numbers(plan.Entries).Select(IndexDigits.Write));
        var keys = string.Concat(plan.Entries.Select(entry => entry.Key));
        writer.Line("protected override global::System.ReadOnlySpan<byte> Table =>");
        if (isHotReload)
        {
            writer.Indent().Line($"global::SeedContent.Storage.HotReloadLiteral.Utf8({Literals.String(numbers + keys)});").Unindent();
        }
        else
        {
            writer.Raw(Utf8Literal.Write([numbers], TableIndent) + (keys.Length == 0 ? "" : " +\n" + Utf8Literal.Write([keys], TableIndent))).Raw(";\n");
        }

        writer.Line();
    }

    internal static IEnumerable<List<T>> Chunk<T>(IEnumerable<T> items)
    {
        var chunk = new List<T>(ValuesPerLine);
        foreach (var item in items)
        {
            chunk.Add(item);
            if (chunk.Count == ValuesPerLine)
            {
                yield return chunk;
                chunk = new List<T>(ValuesPerLine);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
