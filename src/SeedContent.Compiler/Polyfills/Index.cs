namespace System;

/// <summary>A place counted from the start or from the end, for C#'s <c>^</c>; only what the compiler itself calls.</summary>
/// <param name="value">The count.</param>
/// <param name="fromEnd">Whether it is counted from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
{
    private readonly int value = fromEnd ? ~value : value;

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => value < 0 ? value + length + 1 : value;

    public bool Equals(Index other) => value == other.value;

    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => value;
}
