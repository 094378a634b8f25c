using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A Markdown text, rendered at compile time.</summary>
public sealed class MarkdownBody
{
    private readonly TextStorage storage;
    private readonly PackedText? pack;
    private readonly int start;
    private readonly string path;
    private MarkdownContent? content;
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
        storage = facts.Storage;
        content = new(facts);
        path = facts.Path;
    }

    internal MarkdownBody(PackedText pack, TextStorage storage, int start)
    {
        this.storage = storage;
        this.pack = pack;
        this.start = start;
        path = "";
    }

    /// <summary>The Markdown as written, decoded on first use and kept.</summary>
    /// <exception cref="InvalidOperationException">The build left out the Markdown (<c>SeedContentBodies</c>).</exception>
    public string Source => source ??= Utf8Text.Decode(SourceUtf8);

    /// <summary>The Markdown as written, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    /// <exception cref="InvalidOperationException">The build left out the Markdown (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public ReadOnlySpan<byte> SourceUtf8 => TextWithSource.Utf8[..Content.Layout.SourceLength];

    /// <summary>The text as HTML, decoded on first use and kept.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    public string Html => html ??= Utf8Text.Decode(HtmlUtf8);

    /// <summary>The text as HTML, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => TextWithHtml.Utf8.Slice(Content.Layout.HtmlStart, Content.Layout.HtmlLength);

    /// <summary>The text without markup, blocks between line breaks, code included; decoded on first use and kept.</summary>
    public string PlainText => plainText ??= Utf8Text.Decode(Content.Text.Utf8.Slice(Content.Layout.PlainStart, Content.Layout.PlainLength));

    /// <summary>What introduces the text, as HTML: all before the comment <c>&lt;!-- more --&gt;</c>, else the first paragraph. Empty where there is neither.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    public string Excerpt => excerpt ??= Utf8Text.Decode(ExcerptUtf8);

    /// <summary>What introduces the text, as HTML in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public ReadOnlySpan<byte> ExcerptUtf8 => HtmlUtf8.Slice(Content.Layout.ExcerptStart, Content.Layout.ExcerptLength);

    /// <summary>The headings as a tree: those that stand under no other, each with those under it.</summary>
    public ImmutableArray<MarkdownHeading> Headings => ImmutableCollectionsMarshal.AsImmutableArray(
        headings ?? Published.Publish(ref headings, MarkdownLayout.ToTree(AllHeadings)));

    /// <summary>The text cut at its headings, for pages that are put together from its pieces.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public ImmutableArray<MarkdownSection> Sections => ImmutableCollectionsMarshal.AsImmutableArray(
        sections ?? Published.Publish(ref sections, Content.Layout.CreateSections(TextWithHtml, AllHeadings)));

    /// <summary>The text cut at its components, for pages that put something in their places. A text without any is one piece of HTML.</summary>
    /// <exception cref="InvalidOperationException">The build left out the HTML (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public ImmutableArray<MarkdownPart> Parts => ImmutableCollectionsMarshal.AsImmutableArray(parts ?? Published.Publish(ref parts, Content.Layout.CreateParts(TextWithHtml)));

    /// <summary>The links in the order of the text.</summary>
    public ImmutableArray<MarkdownLink> Links => ImmutableCollectionsMarshal.AsImmutableArray(links ?? Published.Publish(ref links, Content.Layout.CreateLinks(Content.Text)));

    /// <summary>The images in the order of the text.</summary>
    public ImmutableArray<MarkdownImage> Images => ImmutableCollectionsMarshal.AsImmutableArray(images ?? Published.Publish(ref images, Content.Layout.CreateImages(Content.Text)));

    /// <summary>The code blocks in the order of the text.</summary>
    public ImmutableArray<MarkdownCodeBlock> CodeBlocks => ImmutableCollectionsMarshal.AsImmutableArray(
        codeBlocks ?? Published.Publish(ref codeBlocks, Content.Layout.CreateCodeBlocks(Content.Text)));

    /// <summary>The number of words, by the rules of Unicode (UAX #29): a Chinese or Japanese text has about as many as it has ideographs.</summary>
    public int WordCount => Content.WordCount;

    /// <summary>How long the text takes to read, at 200 words a minute.</summary>
    [JsonIgnore]
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(WordCount * 60 / 200.0);

    internal TextStorage Storage => storage;

    // Of a body in the pack when it is first asked for: a list of titles opens no pack.
    private MarkdownContent Content => content ?? Published.Publish(ref content, new(pack!.GetDocument(storage, start)));

    private EntryText TextWithSource => Content.Layout.SourceLength >= 0 ? Content.Text : throw LeftOut("Markdown", "Html");

    private EntryText TextWithHtml => Content.Layout.HtmlLength >= 0 ? Content.Text : throw LeftOut("HTML", "Source");

    private MarkdownHeading[] AllHeadings => allHeadings ?? Published.Publish(ref allHeadings, Content.Layout.CreateHeadings(Content.Text));

    /// <summary>The Markdown as written; the plain text where the build left that out (<c>SeedContentBodies</c>).</summary>
    /// <returns><see cref="Source"/>, else <see cref="PlainText"/>.</returns>
    public override string ToString() => Content.Layout.SourceLength >= 0 ? Source : PlainText;

    // The body of a declared type does not know its seed where the text is packed.
    private InvalidOperationException LeftOut(string missing, string property) =>
        new($"The {missing} of {(path.Length > 0 ? $"'{path}'" : "this text")} is not in the assembly: it was built with SeedContentBodies={property}.");
}
