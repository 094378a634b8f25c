using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SeedContent;

/// <summary>
/// Articles as other programs read them: <see href="https://schema.org/NewsArticle">NewsArticle</see> of schema.org as JSON-LD, for the page that shows the article, and
/// <see href="https://iptc.org/standards/ninjs/">ninjs 3.0</see> of the IPTC, for other newsrooms. What the article does not have is left out.
/// </summary>
public static class ArticleFormats
{
    // Letters of all scripts stay as they are; what HTML could take for a tag or a quotation mark is escaped, so that the text may stand in a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The article as a NewsArticle of schema.org, in JSON-LD, for <c>&lt;script type="application/ld+json"&gt;</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="site">The publisher; without one the JSON has no publisher and no address.</param>
    /// <returns>One JSON object, in one line, that may stand inside a script element of HTML as it is.</returns>
    public static string ToJsonLd(this Article article, NewsSite? site = null) => ToText(writer => WriteJsonLd(article, writer, site));

    /// <summary>Writes what <see cref="ToJsonLd"/> returns.</summary>
    /// <param name="article">The article.</param>
    /// <param name="writer">Takes one object.</param>
    /// <param name="site">The publisher; without one the JSON has no publisher and no address.</param>
    public static void WriteJsonLd(this Article article, Utf8JsonWriter writer, NewsSite? site = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(writer);
        NewsArticleWriter.Write(article, writer, site);
    }

    /// <summary>The article as a news item of ninjs 3.0.</summary>
    /// <param name="article">The article.</param>
    /// <param name="site">The publisher: ninjs wants an address that no other item has.</param>
    /// <returns>One JSON object, in one line.</returns>
    public static string ToNinjs(this Article article, NewsSite site) => ToText(writer => WriteNinjs(article, writer, site));

    /// <summary>Writes what <see cref="ToNinjs"/> returns.</summary>
    /// <param name="article">The article.</param>
    /// <param name="writer">Takes one object.</param>
    /// <param name="site">The publisher: ninjs wants an address that no other item has.</param>
    public static void WriteNinjs(this Article article, Utf8JsonWriter writer, NewsSite site)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(site);
        NinjsWriter.Write(article, writer, site);
    }

    private static string ToText(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
