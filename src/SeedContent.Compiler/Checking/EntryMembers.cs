using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Checking;

/// <summary>What the entries of a collection know of other entries: generated beside their type. Equality is by value.</summary>
/// <param name="ClassName">The collection's class.</param>
/// <param name="Type">The entries' type.</param>
/// <param name="HasNeighbors">Whether the collection has an order of its own, in which there is a next and a previous entry.</param>
/// <param name="WaysBack">The collections that refer to this one.</param>
/// <param name="Languages">The members that know of variants; null for none.</param>
public sealed record EntryMembers(string ClassName, EntryType Type, bool HasNeighbors, EquatableArray<WayBack> WaysBack, LanguageMembers? Languages)
{
    /// <summary>The class that has the entries' assets; null where none has any, or their type gives them already.</summary>
    public string? AssetClass { get; init; }
}
