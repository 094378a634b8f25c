using System.Globalization;
using System.Text.Json;

namespace SeedContent;

/// <summary>Writes an article as a NewsArticle. The names of the properties are those of schema.org.</summary>
internal static class NewsArticleWriter
{
    public static void Write(Article article, Utf8JsonWriter writer, NewsSite? site)
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "NewsArticle");
        writer.WriteIfAny("headline", article.Headline);
        writer.WriteIfAny("articleSection", article.Kicker);
        writer.WriteIfAny("url", site?.PageOf(article)?.AbsoluteUri);
        writer.WriteIfAny("datePublished", article.Date?.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteIfAny("inLanguage", article.Language);
        WriteThing(writer, "author", "Person", article.Byline);
        writer.WriteIfAny("dateline", article.Dateline?.Text);
        WriteThing(writer, "locationCreated", "Place", article.Dateline?.Location());
        WriteThing(writer, "sourceOrganization", "Organization", article.Dateline?.Agency);
        WriteThing(writer, "publisher", "Organization", site?.Name, site?.Address);
        writer.WriteNumber("wordCount", article.WordCount);
        writer.WriteString("articleBody", article.Body());
        WriteQuotes(article, writer);
        writer.WriteEndObject();
    }

    /// <summary>Quotations whose speaker is known. The speaker is text, not a Person: now and then it is a body that said something.</summary>
    private static void WriteQuotes(Article article, Utf8JsonWriter writer)
    {
        var said = article.Quotes.Where(quote => quote.Speaker is not null).ToList();
        if (said.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("hasPart");
        foreach (var quote in said)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "Quotation");
            writer.WriteString("text", quote.Utf8);
            writer.WriteString("creator", quote.Speaker);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter writer, string property, string type, string? name, Uri? url = null)
    {
        if (name is null)
        {
            return;
        }

        writer.WriteStartObject(property);
        writer.WriteString("@type", type);
        writer.WriteString("name", name);
        writer.WriteIfAny("url", url?.AbsoluteUri);
        writer.WriteEndObject();
    }
}
