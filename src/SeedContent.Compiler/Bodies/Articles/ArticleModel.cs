using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>
/// What was read from a plain-text article. All spans count in the text that was given to the reader; equality is by value,
/// so two articles with the same text are equal. A field that is not certain is null.
/// </summary>
public sealed record ArticleModel
{
    /// <summary>The day of the date line, or else of the dateline.</summary>
    public required CalendarDate? Date { get; init; }

    /// <summary>The language as a BCP 47 tag (<c>id</c>): the one that was given, else the one detected.</summary>
    public required string? Language { get; init; }

    /// <summary>A title line above the article.</summary>
    public required TextSpan? Headline { get; init; }

    /// <summary>The section or kind of text above the headline: <c>Ekonomi</c>, <c>OPINI</c>.</summary>
    public required TextSpan? Kicker { get; init; }

    /// <summary>The author's name, without the word "by".</summary>
    public required TextSpan? Byline { get; init; }

    /// <summary>Where the report was filed.</summary>
    public required DatelineModel? Dateline { get; init; }

    /// <summary>The paragraphs, as written; the first is the lead, after the dateline.</summary>
    public required EquatableArray<TextSpan> Paragraphs { get; init; }

    /// <summary>Quotations in the order of the text.</summary>
    public required EquatableArray<QuoteModel> Quotes { get; init; }

    /// <summary>Lists in the order of the text.</summary>
    public required EquatableArray<ListModel> Lists { get; init; }

    /// <summary>Lines at the end that are not text: <c>(AP)</c>, <c>Editor: Jane Doe</c>, <c>© 2023</c>. Each is a whole line.</summary>
    public required EquatableArray<TextSpan> Credits { get; init; }

    /// <summary>Names that the text has outside quotation marks, in the order of their first mention; few in a script without capitals.</summary>
    public required EquatableArray<NameModel> Names { get; init; }

    /// <summary>Words of the paragraphs.</summary>
    public required int WordCount { get; init; }

    /// <summary>What is wrong or not certain, in the order of the text.</summary>
    public required EquatableArray<SeedProblem> Problems { get; init; }
}
