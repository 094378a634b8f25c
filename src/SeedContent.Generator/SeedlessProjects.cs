using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator;

/// <summary>Knows the projects that reference the package and need no seeds of their own: those that declare the type of shards, and those that join them.</summary>
internal static class SeedlessProjects
{
    private const string DefaultRoot = "seeds";

    /// <summary>Leaves out that the folder for seeds is missing, where it may be. One that the project names must be there all the same.</summary>
    /// <param name="diagnostics">What is wrong with the project.</param>
    /// <param name="schemas">The declared types.</param>
    /// <param name="joins">The classes that join shards.</param>
    /// <returns>What is wrong.</returns>
    public static EquatableArray<SeedDiagnostic> Filter(EquatableArray<SeedDiagnostic> diagnostics, SchemaLookup schemas, Joins joins) =>
        joins.Plans.Count > 0 || schemas.All.Any(static schema => schema is { Shape: not null, IsShard: false })
            ? diagnostics.Where(static diagnostic => diagnostic.Descriptor != SeedDescriptors.RootMissing || diagnostic.Arguments[0] != DefaultRoot).ToEquatableArray()
            : diagnostics;
}
