using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A quotation in an article. <see cref="TextPart.Text"/> is what stands between the quotation marks.</summary>
public sealed class Quote : TextPart
{
    internal Quote(EntryText entry, int start, int length, int paragraph, string? speaker, string? attribution, Range? attributionRange, QuoteKind kind)
        : base(entry, start, length)
    {
        Paragraph = paragraph;
        Speaker = speaker;
        Attribution = attribution;
        AttributionRange = attributionRange;
        Kind = kind;
    }

    /// <summary>The index in <see cref="Article.Paragraphs"/> of the paragraph that the quotation stands in, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>The speaker's full name as the article gives it anywhere; null where the article is not certain ("he said").</summary>
    public string? Speaker { get; }

    /// <summary>The words that attribute the quotation, as written ("said Jane Doe"); null where there are none.</summary>
    public string? Attribution { get; }

    /// <summary>Where <see cref="Attribution"/> stands in the article's <see cref="SeedEntry.Utf8"/>, in bytes.</summary>
    [JsonIgnore]
    public Range? AttributionRange { get; }

    /// <summary>What is quoted: a whole sentence (<c>“We go home,” said Jane Doe.</c>), part of one, or a title or term.</summary>
    public QuoteKind Kind { get; }
}
