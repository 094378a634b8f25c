using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes a collection's look-ups by tags and references, and its neighbours where it is ordered.</summary>
internal static class LookupEmitter
{
    /// <summary>Writes what users call.</summary>
    /// <param name="writer">The writer, in the collection's class.</param>
    /// <param name="plan">The collection.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="options">The project's options.</param>
    public static void EmitMembers(SourceWriter writer, CollectionPlan plan, string type, CompilerOptions options)
    {
        for (var number = 0; number < plan.Lookups.Count; number++)
        {
            var lookup = plan.Lookups[number];
            var index = $"Index_.Instance.GetLookup({Literals.Number(number)})";
            var parameter = ParameterOf(lookup);
            EmitFind(writer, lookup, type, $"string {parameter}", index, parameter);
            if (lookup.Field.Type is { Kind: DataTypeKind.Reference, Target: { } target } reference)
            {
                var other = DataTypes.Write(reference, options);
                if (KeyOf(reference) is { } key)
                {
                    EmitFind(writer, lookup, type, $"{other} {parameter}", index, $"{parameter}.{key}");
                }

                EmitCounts(writer, lookup, other, $"{index}.CountsOf({new ValueWriter(options, Constants.Literal).AllOf(target)})");
            }
            else
            {
                EmitCounts(writer, lookup, "string", index + ".Counts");
            }
        }

        if (plan.Schema is { HasHome: true })
        {
            writer
                .Line(GeneratedFile.Attribute)
                .Line($"internal static global::SeedContent.Storage.EntryIndex<{type}> {RecordEmitter.HomeMember} => Index_.Instance;")
                .Line();
        }
        else if (plan.Schema is { Order.Count: > 0 })
        {
            EmitNeighbor(writer, "Next_", type, 1);
            EmitNeighbor(writer, "Previous_", type, -1);
        }
    }

    /// <summary>Writes the tables, in the collection's index.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The collection.</param>
    /// <param name="isHotReload">Whether the code is what hot reload compares.</param>
    public static void EmitTables(SourceWriter writer, CollectionPlan plan, bool isHotReload)
    {
        if (plan.Lookups.Count == 0)
        {
            return;
        }

        writer.Line().Line("protected override global::SeedContent.Storage.LookupTables CreateLookup(int number) => number switch").Open();
        for (var number = 0; number < plan.Lookups.Count; number++)
        {
            var lookup = plan.Lookups[number];
            writer.Line($"{Literals.Number(number)} => new()").Open().Line("Values =").Line("[").Indent();
            foreach (var line in IndexEmitter.Chunk(lookup.Values))
            {
                writer.Line(string.Join(", ", line.Select(Literals.String)) + ",");
            }

            writer.Unindent().Line("],");
            EmitNumbers(writer, isHotReload, "Ends", lookup.Ends);
            EmitNumbers(writer, isHotReload, "Positions", lookup.Positions);
            writer.Close(",");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close(";");
    }

    /// <summary>All that the look-ups hold, so that hot reload notices a change.</summary>
    /// <param name="plan">The collection.</param>
    /// <returns>Texts that are others where a look-up is.</returns>
    public static IEnumerable<string> Describe(CollectionPlan plan) => plan.Lookups.Select(lookup =>
        $"{string.Join("\n", lookup.Values)} {string.Join(" ", lookup.Ends)} {string.Join(" ", lookup.Positions)}");

    private static void EmitNumbers(SourceWriter writer, bool isHotReload, string name, IEnumerable<int> numbers)
    {
        var digits = string.Concat(numbers.Select(IndexDigits.Write));
        writer.Line($"{name} = {(isHotReload ? $"global::SeedContent.Storage.HotReloadLiteral.Utf8({Literals.String(digits)})" : Literals.String(digits) + "u8")},");
    }

    private static void EmitFind(SourceWriter writer, LookupPlan lookup, string type, string parameter, string index, string key) => writer
        .Line($"/// <summary>The entries whose <c>{lookup.Field.Member}</c> {(lookup.Field.IsList ? "has this" : "is this")}, in their order.</summary>")
        .Line($"/// <param name=\"{ParameterOf(lookup)}\">{(lookup.Field.Type.Target is null ? "The value, ordinally." : "The entry, or its key.")}</param>")
        .Line("/// <returns>A part of the collection; an empty one where there is none.</returns>")
        .Line(GeneratedFile.Attribute)
        .Line($"public static global::SeedContent.SeedCollection<{type}> {lookup.Method}({parameter}) => {index}.Find({key});")
        .Line();

    private static void EmitCounts(SourceWriter writer, LookupPlan lookup, string value, string counts) => writer
        .Line($"/// <summary>The values of <c>{lookup.Field.Member}</c>, and how many entries have each.</summary>")
        .Line(GeneratedFile.Attribute)
        .Line($"public static global::System.Collections.Immutable.ImmutableArray<global::SeedContent.SeedCount<{value}>> {lookup.Property} => {counts};")
        .Line();

    private static void EmitNeighbor(SourceWriter writer, string name, string type, int distance) => writer
        .Line(GeneratedFile.Attribute)
        .Line($"internal static {type}? {name}(string key) => Index_.Instance.TryGetNeighbor(key, {Literals.Number(distance)}, out var entry) ? entry : null;")
        .Line();

    private static string ParameterOf(LookupPlan lookup) => lookup.Field.Type.Target is null ? "value" : "entry";

    // Another assembly's entries show their key to this one only by a member that everybody sees.
    private static string? KeyOf(DataType reference) => reference switch
    {
        { Target.ClassName: not null } => reference.Target.KeyMember,
        { Name: "global::SeedContent.Article" or "global::SeedContent.Document" } => "Key",
        _ => RecordEmitter.KeyMember,
    };
}
