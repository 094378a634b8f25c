using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator;

/// <summary>
/// What the pipeline needs of providers beyond Roslyn's own operators. Those give structs (a tuple, an immutable array), and the runtime compiles all of Roslyn's pipeline anew for each
/// struct that goes through it, at every start of the compiler: half a second for a pipeline like ours. Of objects there is one form, which these make at once.
/// </summary>
internal static class Providers
{
    /// <summary>Joins two values.</summary>
    /// <typeparam name="TLeft">The first value's type.</typeparam>
    /// <typeparam name="TRight">The second value's type.</typeparam>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Both.</returns>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Takes all values as one.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>All of them, in their order.</returns>
    public static IncrementalValueProvider<EquatableArray<T>> All<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => EquatableArray.Create(all.AsSpan()));

    /// <summary>Reads all declarations that an attribute marks.</summary>
    /// <typeparam name="TNode">What may have the attribute.</typeparam>
    /// <typeparam name="T">What is read of each.</typeparam>
    /// <param name="syntax">The project's C#.</param>
    /// <param name="attribute">The attribute's full name.</param>
    /// <param name="step">The step's name.</param>
    /// <param name="read">Reads one.</param>
    /// <returns>All of them, in their order.</returns>
    public static IncrementalValueProvider<EquatableArray<T>> AllMarked<TNode, T>(this SyntaxValueProvider syntax, string attribute, string step, Func<GeneratorAttributeSyntaxContext, T> read)
        where TNode : SyntaxNode
        where T : class, IEquatable<T> => syntax
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TNode, (marked, _) => read(marked))
            .WithTrackingName(step)
            .All();

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
