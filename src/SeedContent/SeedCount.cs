namespace SeedContent;

/// <summary>A value that entries of a collection have, and how many of them have it.</summary>
/// <typeparam name="T">The value's type: text for tags, an entry's type for references.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Count">The number of entries, at least 1.</param>
public readonly record struct SeedCount<T>(T Value, int Count);
