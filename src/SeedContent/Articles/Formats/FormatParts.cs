using System.Text.Json;

namespace SeedContent;

/// <summary>What the formats have in common.</summary>
internal static class FormatParts
{
    /// <summary>Writes a property, or nothing where there is no value.</summary>
    public static void WriteIfAny(this Utf8JsonWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }

    /// <summary>The place with its country, without agency and day.</summary>
    public static string? Location(this Dateline dateline) => (dateline.Place, dateline.Country) switch
    {
        ({ } place, { } country) => place + ", " + country,
        var (place, country) => place ?? country,
    };

    /// <summary>The paragraphs, with an empty line between.</summary>
    public static string Body(this Article article) => string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Text));
}
