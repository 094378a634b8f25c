namespace SeedContent.Storage;

/// <summary>One of a few keys, and its entry.</summary>
/// <param name="key">The key.</param>
/// <param name="position">The entry's position in the collection.</param>
internal struct FewEntry(string key, int position)
{
    /// <summary>The key; null where there is none.</summary>
    public readonly string? Key = key;

    /// <summary>The entry's position in the collection.</summary>
    public readonly int Position = position;

    /// <summary>The entry, once it was found.</summary>
    public object? Entry;
}
