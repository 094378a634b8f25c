using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>What the pipeline needs of providers beyond Roslyn's own operators.</summary>
internal static class Providers
{
    /// <summary>Leaves out the nulls.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">Items and nulls.</param>
    /// <returns>The items.</returns>
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> items)
        where T : class => items.Where(static item => item is not null).Select(static (item, _) => item!);

    /// <summary>All diagnostics of all items.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="select">An item's diagnostics.</param>
    /// <returns>One list.</returns>
    public static IncrementalValueProvider<EquatableArray<SeedDiagnostic>> CollectDiagnostics<T>(
        this IncrementalValuesProvider<T> items,
        Func<T, EquatableArray<SeedDiagnostic>> select) => items
            .SelectMany((item, _) => select(item))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

    /// <summary>Joins two lists of diagnostics.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>One list.</returns>
    public static IncrementalValueProvider<EquatableArray<SeedDiagnostic>> And(
        this IncrementalValueProvider<EquatableArray<SeedDiagnostic>> left,
        IncrementalValueProvider<EquatableArray<SeedDiagnostic>> right) => left
            .Combine(right)
            .Select(static (pair, _) => pair.Left.Count == 0 ? pair.Right : pair.Right.Count == 0 ? pair.Left : pair.Left.Concat(pair.Right).ToEquatableArray());
}
