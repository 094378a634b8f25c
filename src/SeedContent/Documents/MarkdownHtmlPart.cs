using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>The HTML between two components of a Markdown text.</summary>
public sealed class MarkdownHtmlPart : MarkdownPart
{
    private readonly EntryText text;
    private readonly int start;
    private readonly int length;
    private string? html;

    internal MarkdownHtmlPart(EntryText text, int start, int length)
    {
        this.text = text;
        this.start = start;
        this.length = length;
    }

    /// <summary>The HTML, decoded on first use and kept.</summary>
    public string Html => html ??= Utf8Text.Decode(HtmlUtf8);

    /// <summary>The HTML in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => text.Utf8.Slice(start, length);

    /// <summary>The HTML.</summary>
    /// <returns><see cref="Html"/>.</returns>
    public override string ToString() => Html;
}
