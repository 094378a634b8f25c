using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Components;

namespace SeedContent.Generator.Declarations;

/// <summary>All declared components of a project.</summary>
/// <param name="All">The first declaration of each name, in the order of their places.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record DeclaredComponents(EquatableArray<ComponentDeclaration> All, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Puts them together: one for each name.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <returns>The first of each name, and what is wrong.</returns>
    public static DeclaredComponents Create(EquatableArray<ComponentDeclaration> declarations)
    {
        var first = new Dictionary<string, ComponentDeclaration>(StringComparer.Ordinal);
        var kept = new List<ComponentDeclaration>();
        var diagnostics = new List<SeedDiagnostic>();
        foreach (var declaration in declarations.OrderBy(declaration => declaration.Location.Path, StringComparer.Ordinal).ThenBy(declaration => declaration.Location.Span.Start))
        {
            diagnostics.AddRange(declaration.Diagnostics);
            if (declaration.Schema is not { } schema)
            {
                continue;
            }

            if (first.TryGetValue(schema.Name, out var other))
            {
                diagnostics.Add(new(SeedDescriptors.ComponentTwice, declaration.Location, [schema.Name, other.TypeName]) { Related = [other.Location] });
                continue;
            }

            first.Add(schema.Name, declaration);
            kept.Add(declaration);
        }

        return new(kept.ToEquatableArray(), diagnostics.Distinct().ToEquatableArray());
    }

    /// <summary>The schemas, without their places.</summary>
    /// <returns>The look-up.</returns>
    public ComponentLookup ToLookup() => ComponentLookup.Create(All.Select(declaration => declaration.Schema!).ToEquatableArray());
}
