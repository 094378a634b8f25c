using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator.Declarations;

/// <summary>All classes of a project that join shards.</summary>
/// <param name="Plans">The classes that can be generated.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record Joins(EquatableArray<JoinPlan> Plans, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Puts them together. A class that is a collection of this project already joins nothing.</summary>
    /// <param name="declarations">The classes.</param>
    /// <param name="collections">The project's own collections.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The classes, and what is wrong.</returns>
    public static Joins Create(EquatableArray<JoinDeclaration> declarations, EquatableArray<CollectionPlan> collections, CompilerOptions options)
    {
        var plans = new List<JoinPlan>();
        var diagnostics = new List<SeedDiagnostic>();
        foreach (var declaration in declarations.OrderBy(declaration => declaration.Location.Path, StringComparer.Ordinal).ThenBy(declaration => declaration.Location.Span.Start))
        {
            diagnostics.AddRange(declaration.Diagnostics);
            if (declaration.Plan is not { } plan)
            {
                continue;
            }

            if (plan.Namespace == options.Namespace.Replace("@", "") && collections.FirstOrDefault(collection => collection.ClassName == plan.ClassName) is { } own)
            {
                diagnostics.Add(new(SeedDescriptors.InvalidJoin, declaration.Location, [plan.ClassName, $"it is the class of this project's own collection '{own.Name}'; give it another name"]));
                continue;
            }

            plans.Add(plan);
        }

        return new(plans.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}
