using SeedContent.Compiler.Formats;
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

    /// <summary>Whether the item says that it is a draft.</summary>
    public bool IsDraft => Find("draft") is { } draft && string.Equals(draft.Value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The item's day; null where it says none that can be read.</summary>
    public CalendarDate? Date => Find("date") is { } date ? DateField.Parse(date.Value) : null;

    /// <summary>The fields that are read apart from the record, in canonical form.</summary>
    public IReadOnlyList<string> OtherFields { get; init; } = [];

    private ScalarNode? Find(string name) => FieldName.Find(Item.Fields, name)?.Value is ScalarNode { IsNull: false } scalar ? scalar : null;
}
