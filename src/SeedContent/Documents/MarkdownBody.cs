using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A Markdown text, rendered at compile time.</summary>
public sealed class MarkdownBody
{
    private readonly EntryText text;
    private readonly MarkdownLayout layout;
    private string? source;
    private string? html;
    private string? plainText;
    private string? excerpt;
    private MarkdownHeading[]? allHeadings;
    private MarkdownHeading[]? headings;
    private MarkdownSection[]? sections;
    private MarkdownPart[]? parts;
    private MarkdownLink[]? links;
    private MarkdownImage[]? images;
    private MarkdownCodeBlock[]? codeBlocks;

    /// <summary>Called by generated code.</summary>
    /// <param name="facts">What the generator read from the seed.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public MarkdownBody(in DocumentFacts facts)
    {
        text = new(facts.Storage, facts.Block, facts.Start, facts.Length, facts.Text);
        layout = new(facts);
        WordCount = facts.WordCount;
    }

    /// <summary>The Markdown as written, decoded on first use and kept.</summary>
    public string Source => source ??= Encoding.UTF8.GetString(SourceUtf8);

    /// <summary>The Markdown as written, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> SourceUtf8 => text.Utf8[..layout.SourceLength];

    /// <summary>The text as HTML, decoded on first use and kept.</summary>
    public string Html => html ??= Encoding.UTF8.GetString(HtmlUtf8);

    /// <summary>The text as HTML, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => text.Utf8.Slice(layout.SourceLength, layout.HtmlLength);

    /// <summary>The text without markup, blocks between line breaks, code included; decoded on first use and kept.</summary>
    public string PlainText => plainText ??= Encoding.UTF8.GetString(text.Utf8.Slice(layout.SourceLength + layout.HtmlLength, layout.PlainLength));

    /// <summary>What introduces the text, as HTML: all before the comment <c>&lt;!-- more --&gt;</c>, else the first paragraph. Empty where there is neither.</summary>
    public string Excerpt => excerpt ??= Encoding.UTF8.GetString(ExcerptUtf8);

    /// <summary>What introduces the text, as HTML in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> ExcerptUtf8 => text.Utf8.Slice(layout.SourceLength + layout.ExcerptStart, layout.ExcerptLength);

    /// <summary>The headings as a tree: those that stand under no other, each with those under it.</summary>
    public ImmutableArray<MarkdownHeading> Headings => ImmutableCollectionsMarshal.AsImmutableArray(
        headings ?? Published.Publish(ref headings, MarkdownLayout.ToTree(AllHeadings)));

    /// <summary>The text cut at its headings, for pages that are put together from its pieces.</summary>
    [JsonIgnore]
    public ImmutableArray<MarkdownSection> Sections => ImmutableCollectionsMarshal.AsImmutableArray(
        sections ?? Published.Publish(ref sections, layout.CreateSections(text, AllHeadings)));

    /// <summary>The text cut at its components, for pages that put something in their places. A text without any is one piece of HTML.</summary>
    [JsonIgnore]
    public ImmutableArray<MarkdownPart> Parts => ImmutableCollectionsMarshal.AsImmutableArray(parts ?? Published.Publish(ref parts, layout.CreateParts(text)));

    /// <summary>The links in the order of the text.</summary>
    public ImmutableArray<MarkdownLink> Links => ImmutableCollectionsMarshal.AsImmutableArray(links ?? Published.Publish(ref links, layout.CreateLinks(text)));

    /// <summary>The images in the order of the text.</summary>
    public ImmutableArray<MarkdownImage> Images => ImmutableCollectionsMarshal.AsImmutableArray(images ?? Published.Publish(ref images, layout.CreateImages(text)));

    /// <summary>The code blocks in the order of the text.</summary>
    public ImmutableArray<MarkdownCodeBlock> CodeBlocks => ImmutableCollectionsMarshal.AsImmutableArray(
        codeBlocks ?? Published.Publish(ref codeBlocks, layout.CreateCodeBlocks(text)));

    /// <summary>The number of words, by the rules of Unicode (UAX #29): a Chinese or Japanese text has about as many as it has ideographs.</summary>
    public int WordCount { get; }

    /// <summary>How long the text takes to read, at 200 words a minute.</summary>
    [JsonIgnore]
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(WordCount * 60 / 200.0);

    internal TextStorage Storage => text.Storage;

    private MarkdownHeading[] AllHeadings => allHeadings ?? Published.Publish(ref allHeadings, layout.CreateHeadings(text));

    /// <summary>The Markdown as written.</summary>
    /// <returns><see cref="Source"/>.</returns>
    public override string ToString() => Source;
}
