using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>An item with the file that it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Item">The item.</param>
/// <param name="Order">Its place in the collection; null where it has none.</param>
internal sealed record LocatedItem(SeedFile File, SeedText Text, DataItem Item, int? Order)
{
    /// <summary>Whether the item is the whole file.</summary>
    public bool IsFile { get; init; }

    /// <summary>The fields that are read apart from the record, in canonical form.</summary>
    public IReadOnlyList<string> OtherFields { get; init; } = [];
}
