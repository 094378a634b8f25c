using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the class that joins the shards of a collection.</summary>
public static class JoinEmitter
{
    /// <summary>The file's name, unique in the project.</summary>
    /// <param name="plan">The class.</param>
    /// <returns>The name.</returns>
    public static string FileName(JoinPlan plan) => $"SeedContent.{(plan.Namespace.Length > 0 ? plan.Namespace + "." : "")}{plan.ClassName}.Join.g.cs";

    /// <summary>Writes the file.</summary>
    /// <param name="plan">The class.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(JoinPlan plan, CompilerOptions options)
    {
        options = options with { Namespace = Identifier.Namespace(plan.Namespace) };
        EquatableArray<string> declarations = [$"static partial class {Identifier.Escape(plan.ClassName)}"];
        var writer = GeneratedFile.OpenParts(declarations, options);
        IndexEmitter.EmitFinders(writer, plan.EntryType, plan.IsStruct, "Index_.Instance.Collection.Count", "");
        foreach (var lookup in plan.Lookups)
        {
            EmitLookup(writer, plan, lookup);
        }

        // Each in a method of its own: one that names several loads the assemblies of all when it is first called.
        writer
            .Line(GeneratedFile.Attribute)
            .Line("private static class Index_").Open()
            .Line($"public static readonly global::SeedContent.Storage.JoinedIndex<{plan.EntryType}> Instance = new(").Indent();
        for (var i = 0; i < plan.Shards.Count; i++)
        {
            writer.Line($"static () => {plan.Shards[i]}.All{(i == plan.Shards.Count - 1 ? ");" : ",")}");
        }

        GeneratedFile.CloseParts(writer.Unindent().Close(), declarations);
        return GeneratedFile.CloseNamespace(writer, options);
    }

    private static void EmitLookup(SourceWriter writer, JoinPlan plan, JoinedLookup lookup)
    {
        var parameter = lookup.Parameter;
        writer
            .Line($"/// <summary>What <see cref=\"{plan.Shards[0]}.{lookup.Method}({lookup.ParameterType})\"/> finds, and the same in the other shards.</summary>")
            .Line($"/// <param name=\"{lookup.Parameter}\">What is looked up.</param>")
            .Line("/// <returns>A part of the entries; an empty one where there is none.</returns>")
            .Line(GeneratedFile.Attribute)
            .Line($"public static global::SeedContent.SeedCollection<{plan.EntryType}> {lookup.Method}({lookup.ParameterType} {parameter}) => Index_.Instance.Join(")
            .Line("[").Indent();
        foreach (var shard in plan.Shards)
        {
            writer.Line($"{shard}.{lookup.Method}({parameter}),");
        }

        writer.Unindent().Line("]);").Line();
    }
}
