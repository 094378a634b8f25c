using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>All declared types of a project.</summary>
/// <param name="All">The declarations, in the order of their places.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record DeclaredTypes(EquatableArray<Declaration> All, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Puts them together: one for each collection.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <returns>The first of each collection, and what is wrong.</returns>
    public static DeclaredTypes Create(IEnumerable<Declaration> declarations)
    {
        var ordered = declarations.OrderBy(declaration => declaration.Location.Path, StringComparer.Ordinal).ThenBy(declaration => declaration.Location.Span.Start);
        var first = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        var kept = new List<Declaration>();
        var diagnostics = new List<SeedDiagnostic>();
        foreach (var declaration in ordered)
        {
            diagnostics.AddRange(declaration.Diagnostics);
            if (declaration.Schema is not { } schema)
            {
                continue;
            }

            if (first.TryGetValue(schema.Collection, out var other))
            {
                diagnostics.Add(new(SeedDescriptors.DeclaredTwice, declaration.Location, [schema.Collection, other.Schema!.Type.Name]) { Related = [other.Location] });
                continue;
            }

            first.Add(schema.Collection, declaration);
            kept.Add(declaration);
        }

        return new(kept.ToEquatableArray(), diagnostics.Distinct().ToEquatableArray());
    }

    /// <summary>The schemas, without their places.</summary>
    /// <returns>The look-up.</returns>
    public SchemaLookup ToLookup() => SchemaLookup.Create(All.Select(declaration => declaration.Schema!).ToEquatableArray());

    /// <summary>Finds the collections that are declared and have no seeds. Those of a sharded type are in other projects.</summary>
    /// <param name="plan">The collections.</param>
    /// <param name="files">All files that can be seeds.</param>
    /// <returns>What is wrong.</returns>
    public EquatableArray<SeedDiagnostic> FindEmpty(EquatableArray<CollectionPlan> plan, IEnumerable<SeedFile> files)
    {
        var empty = plan.Where(collection => collection is { Entries.Count: 0, IsOnlyShards: false }).Select(collection => collection.Name).ToList();
        if (empty.Count == 0)
        {
            return [];
        }

        var present = new HashSet<string>(files.Select(file => SeedName.CollectionOf(file.SeedPath)), StringComparer.Ordinal);
        return All
            .Where(declaration => empty.Contains(declaration.Schema!.Collection) && !present.Contains(declaration.Schema.Collection))
            .Select(declaration => new SeedDiagnostic(SeedDescriptors.NoSeeds, declaration.Location, [declaration.Schema!.Type.Name, declaration.Schema.Collection]))
            .ToEquatableArray();
    }
}
