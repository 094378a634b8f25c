using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A plain-text article. Precision before recall: what the text does not say for certain is null.</summary>
public class Article : SeedEntry
{
    private readonly EntryText text;
    private readonly ArticleLayout layout;
    private string? decoded;
    private Paragraph[]? paragraphs;
    private Quote[]? quotes;
    private ArticleList[]? lists;
    private ArticleCredit[]? credits;
    private ArticleName[]? names;

    /// <summary>Called by generated code.</summary>
    /// <param name="facts">What the generator read from the seed.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article(in ArticleFacts facts)
        : base(facts.Key, facts.Path, facts.Order, facts.Draft)
    {
        Url = facts.Url;
        Date = facts.Date;
        Language = facts.Language;
        Headline = facts.Headline;
        Kicker = facts.Kicker;
        Byline = facts.Byline;
        Dateline = facts.Dateline;
        WordCount = facts.WordCount;
        text = new(facts.Storage, facts.Block, facts.Start, facts.Length, facts.Text);
        layout = new(facts);
    }

    /// <summary>The day: of the front matter, else of the date line, else of the dateline, else of the file name.</summary>
    public DateOnly? Date { get; }

    /// <summary>Where the report was filed.</summary>
    public Dateline? Dateline { get; }

    /// <summary>The author's name, without the word "by".</summary>
    public string? Byline { get; }

    /// <summary>The section or the kind of text above the headline: <c>Ekonomi</c>, <c>OPINION</c>.</summary>
    public string? Kicker { get; }

    /// <summary>The headline: of the front matter, else the title line above the text.</summary>
    public string? Headline { get; }

    /// <summary>The language as a BCP 47 tag such as <c>id</c>; null where it was neither given nor certain.</summary>
    public string? Language { get; }

    /// <summary>The first paragraph, after the dateline; null where the article has no paragraph.</summary>
    [JsonIgnore]
    public Paragraph? Lead => ParagraphArray is [var first, ..] ? first : null;

    /// <summary>The paragraphs in order, without the lines that are the date, the headline, the byline or a credit.</summary>
    public ImmutableArray<Paragraph> Paragraphs => ImmutableCollectionsMarshal.AsImmutableArray(ParagraphArray);

    /// <summary>The quotations in the order of the text.</summary>
    public ImmutableArray<Quote> Quotes => ImmutableCollectionsMarshal.AsImmutableArray(
        quotes ?? Published.Publish(ref quotes, layout.CreateQuotes(text)));

    /// <summary>The lists in the order of the text.</summary>
    public ImmutableArray<ArticleList> Lists => ImmutableCollectionsMarshal.AsImmutableArray(
        lists ?? Published.Publish(ref lists, layout.CreateLists(text)));

    /// <summary>The lines at the end that are no text, each whole: <c>(AP)</c>, <c>Editor: Jane Doe</c>, <c>© 2023</c>.</summary>
    /// <example><code>var editor = article.Credits.FirstOrDefault(credit => credit.Text.StartsWith("Editor"));</code></example>
    public ImmutableArray<ArticleCredit> Credits => ImmutableCollectionsMarshal.AsImmutableArray(
        credits ?? Published.Publish(ref credits, layout.CreateCredits(text)));

    /// <summary>
    /// The names that the article has outside quotation marks, in the order of their first mention. A script without capitals has few: those
    /// that a title or a verb of saying stands beside.
    /// </summary>
    public ImmutableArray<ArticleName> Names => ImmutableCollectionsMarshal.AsImmutableArray(
        names ?? Published.Publish(ref names, layout.CreateNames(text)));

    /// <summary>The number of words in the paragraphs: runs without white space that hold a letter or a digit, counted at compile time.</summary>
    public int WordCount { get; }

    /// <summary>How long the article takes to read, at 200 words a minute.</summary>
    [JsonIgnore]
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(WordCount * 60 / 200.0);

    /// <summary>The article's whole text as written, without its front matter; decoded on first use and kept.</summary>
    public string Text => decoded ??= Utf8Text.Decode(Utf8);

    /// <inheritdoc/>
    [JsonIgnore]
    public override ReadOnlySpan<byte> Utf8 => text.Utf8;

    private protected override TextStorage Storage => text.Storage;

    // Not the immutable array: a program that prints a lead would load an assembly more at its start.
    private Paragraph[] ParagraphArray => paragraphs ?? Published.Publish(ref paragraphs, layout.CreateParagraphs(text));
}
