using System.Runtime.CompilerServices;

namespace SeedContent.Generator;

/// <summary>
/// Two values of the pipeline. Equal while both are the same objects, which Roslyn keeps as long as they are equal to what a step gives: so nothing is compared twice.
/// </summary>
/// <typeparam name="TLeft">The first value's type.</typeparam>
/// <typeparam name="TRight">The second value's type.</typeparam>
/// <param name="left">The first value.</param>
/// <param name="right">The second value.</param>
internal sealed class Pair<TLeft, TRight>(TLeft left, TRight right) : IEquatable<Pair<TLeft, TRight>>
    where TLeft : class?
    where TRight : class?
{
    /// <summary>The first value.</summary>
    public TLeft Left { get; } = left;

    /// <summary>The second value.</summary>
    public TRight Right { get; } = right;

    /// <inheritdoc/>
    public bool Equals(Pair<TLeft, TRight>? other) => other is not null && ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pair<TLeft, TRight>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(Left) * 31) + RuntimeHelpers.GetHashCode(Right));
}
