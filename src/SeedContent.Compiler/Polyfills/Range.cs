namespace System;

/// <summary>Two places, for C#'s <c>..</c>; only what the compiler itself calls.</summary>
/// <param name="start">The first.</param>
/// <param name="end">The one after the last.</param>
internal readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    public static Range All => new(Index.Start, Index.End);

    public Index Start => start;

    public Index End => end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);

    public bool Equals(Range other) => other.Start.Equals(Start) && other.End.Equals(End);

    public override bool Equals(object? obj) => obj is Range other && Equals(other);

    public override int GetHashCode() => (Start.GetHashCode() * 31) + End.GetHashCode();
}
