using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>
/// A piece of a Markdown text, from a heading up to the next one. The HTML of all sections, one after another, is that of the text.
/// </summary>
public sealed class MarkdownSection
{
    private readonly EntryText text;
    private readonly int start;
    private readonly int length;
    private string? html;

    internal MarkdownSection(MarkdownHeading? heading, EntryText text, int start, int length)
    {
        Heading = heading;
        this.text = text;
        this.start = start;
        this.length = length;
    }

    /// <summary>The heading that it begins with; null for what stands before the first one.</summary>
    public MarkdownHeading? Heading { get; }

    /// <summary>The HTML, its heading included; decoded on first use and kept.</summary>
    public string Html => html ??= Utf8Text.Decode(HtmlUtf8);

    /// <summary>The HTML, its heading included, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => text.Utf8.Slice(start, length);

    /// <summary>The HTML.</summary>
    /// <returns><see cref="Html"/>.</returns>
    public override string ToString() => Html;
}
