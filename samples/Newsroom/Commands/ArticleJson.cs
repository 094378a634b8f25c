using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SeedContent;

namespace Newsroom.Commands;

/// <summary>Writes articles as JSON, whole.</summary>
internal static class ArticleJson
{
    // Text stays readable: quotation marks and accents are written as they are. What is relaxed is for JSON inside HTML, which this is not.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static string Write(Article article) => Write(article, ArticleJsonContext.Default.Article);

    public static string Write(IReadOnlyList<Article> articles) => Write(articles, ArticleJsonContext.Default.IReadOnlyListArticle);

    private static string Write<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
