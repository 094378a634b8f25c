using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Schema.Languages;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>What the checks across seeds need to know of an entry. It does not change with the entry's text.</summary>
/// <param name="Id">Tells entries apart: the seed's path, and in a data file the key too.</param>
/// <param name="Path">The seed's path as the compiler was given it.</param>
/// <param name="DisplayPath">The seed's path as messages name it.</param>
/// <param name="Collection">The collection's name.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Member">The name of its property.</param>
/// <param name="Kind">The kind of its seed.</param>
/// <param name="Order">The place in the collection.</param>
/// <param name="KeyLocation">Where the key stands: the slug, else the head of the file.</param>
public sealed record EntryIdentity(
    string Id,
    string Path,
    string DisplayPath,
    string Collection,
    string Key,
    string Member,
    SeedKind Kind,
    int? Order,
    SeedLocation KeyLocation)
{
    /// <summary>What its fields say about other entries; null for nothing.</summary>
    public EntryRelations? Relations { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Its address; null where there is no pattern of addresses, or it needs a day and there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The folder below the seed root whose other files are its assets: that of an index, without a slash at the end. Null for others.</summary>
    public string? BundleFolder { get; init; }

    /// <summary>Its language; null where that is not known.</summary>
    public string? Language { get; init; }

    /// <summary>What makes it the variant of an entry; null for an entry.</summary>
    public SeedVariant? Variant { get; init; }

    /// <summary>The values that all variants of an entry share; empty where neither is one nor has any.</summary>
    public EquatableArray<InvariantValue> Invariants { get; init; } = [];

    /// <summary>Its day.</summary>
    public CalendarDate? Date { get; init; }
}
