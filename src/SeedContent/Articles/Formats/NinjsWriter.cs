using System.Globalization;
using System.Text.Json;

namespace SeedContent;

/// <summary>Writes an article as a news item. The names of the properties are those of ninjs 3.0.</summary>
internal static class NinjsWriter
{
    public static void Write(Article article, Utf8JsonWriter writer, NewsSite site)
    {
        writer.WriteStartObject();
        writer.WriteString("uri", site.IdentityOf(article).AbsoluteUri);
        writer.WriteStartObject("standard");
        writer.WriteString("name", "ninjs");
        writer.WriteString("version", "3.0");
        writer.WriteString("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");
        writer.WriteEndObject();
        writer.WriteString("type", "text");

        // ninjs has no day without a time of day: midnight UTC stands for the day.
        writer.WriteIfAny("contentCreated", article.Date is { } day ? day.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z" : null);
        writer.WriteIfAny("language", article.Language);
        writer.WriteIfAny("by", article.Byline);
        writer.WriteIfAny("located", article.Dateline?.Location());
        WriteAgency(writer, article.Dateline?.Agency);
        writer.WriteString("copyrightHolder", site.Name);
        if (article.Headline is { } headline)
        {
            WriteText(writer, "headlines", headline, words: null);
        }

        WriteText(writer, "bodies", article.Body(), article.WordCount);
        writer.WriteEndObject();
    }

    private static void WriteAgency(Utf8JsonWriter writer, string? agency)
    {
        if (agency is null)
        {
            return;
        }

        writer.WriteStartArray("infoSources");
        writer.WriteStartObject();
        writer.WriteString("name", agency);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text, int? words)
    {
        writer.WriteStartArray(property);
        writer.WriteStartObject();
        writer.WriteString("role", "main");
        writer.WriteString("contentType", "text/plain");
        if (words is { } count)
        {
            writer.WriteNumber("charCount", text.Length);
            writer.WriteNumber("wordCount", count);
        }

        writer.WriteString("value", text);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
