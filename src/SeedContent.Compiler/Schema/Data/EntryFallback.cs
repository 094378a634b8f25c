using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What is known of an entry without its fields: from its file's name and its text.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Date">The day of the text, else of the file's name.</param>
/// <param name="Headline">The headline of the text.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Order">The number in front of the file's name.</param>
internal sealed record EntryFallback(string Key, CalendarDate? Date = null, string? Headline = null, string? Language = null, int? Order = null)
{
    /// <summary>Whether there is a text below the fields.</summary>
    public bool HasText { get; init; }

    /// <summary>What stands for a field that the seed does not have, as a seed would write it.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The text; null for nothing.</returns>
    public string? Find(RecordField field) => FieldName.Canonical(field.Name) switch
    {
        "date" => Date?.ToString(),
        "headline" => Headline,
        "language" => Language,
        "order" => Order?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
