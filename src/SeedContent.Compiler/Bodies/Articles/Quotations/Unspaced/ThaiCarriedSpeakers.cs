using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads whose a Thai quotation is that has no name beside it: who tells what stands before it in its paragraph, or, where it stands alone or a pronoun says it,
/// who tells the paragraph above.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="reports">Who tells what.</param>
/// <param name="people">Who is mentioned where.</param>
/// <param name="that">Tells what leads to what is said.</param>
internal sealed class ThaiCarriedSpeakers(QuoteText quotes, LanguageWords words, ThaiReports reports, ThaiPeople people, ThaiThat that)
{
    /// <summary>A shorter quotation may be a term.</summary>
    private const int ShortestSpeech = 20;

    /// <summary>How far before the quotation is looked.</summary>
    private const int MaxLength = 240;

    /// <summary>No term and no title is so long, whatever follows it.</summary>
    private const int LongerThanTerms = 60;

    private readonly string text = quotes.Text;

    /// <summary>Who said the quotations that stand alone, by their numbers.</summary>
    private readonly Dictionary<int, TextSpan?> alone = [];

    /// <summary>Reads it.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="read">What the words beside it say.</param>
    public SpeakerRead? Read(int quote, SpeakerRead? read)
    {
        if (read is { Kind: SubjectKind.Pronoun, Span: { } span })
        {
            return reports.Meant(quotes.Quotes[quote].Paragraph, span) is { } meant ? read with { Name = meant } : read;
        }

        var (paragraph, outer) = (quotes.Quotes[quote].Paragraph, quotes.Quotes[quote].Outer);
        if (read is { Span: { } behind } && behind.Start >= outer.End)
        {
            return read;
        }

        var after = quotes.After(quote);
        var begins = outer.Start == quotes.Paragraphs[paragraph].Start;
        var (at, isAny, person, tells) = reports.Before(paragraph, outer.Start);
        if (isAny ? !MayBeSpeech(quote, after) || TellsOther(after) || ThaiSayings.HasHearing(text, words, Math.Max(at, outer.Start - MaxLength), outer.Start) : !begins || outer.End < quotes.Paragraphs[paragraph].End)
        {
            return read;
        }

        if (!isAny)
        {
            person = alone[quote] = Above(quote, paragraph);
            tells = true;
        }

        return tells && person is not null ? new(SubjectKind.Name, person, Span: null, IsDirect: false) : read;
    }

    /// <summary>Who tells the paragraph above one that is a quotation and nothing else.</summary>
    private TextSpan? Above(int quote, int paragraph)
    {
        if (paragraph == 0)
        {
            return null;
        }

        // 'และมอบเงินให้ นางมาลี รักดี': who is named last may be who answers.
        var (at, isAny, person, tells) = reports.Last(paragraph - 1);
        return isAny ? (tells && !people.IsOtherIn(at, quotes.Paragraphs[paragraph - 1].End, person) ? person : null) : quote > 0 && quotes.Quotes[quote - 1].Paragraph == paragraph - 1 && alone.TryGetValue(quote - 1, out var before) ? before : null;
    }

    /// <summary>Whether a quotation behind what is told is a sentence of it, and no term: it is long, nothing names it, and nothing goes on with it.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="after">What stands behind it.</param>
    public bool MayBeSpeech(int quote, TextSpan after)
    {
        var (inner, outer) = (quotes.Quotes[quote].Inner, quotes.Quotes[quote].Outer);
        var before = Blanks.Trim(text, quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start, outer.Start);
        return before.End > before.Start && (before.End < outer.Start || that.Ends(before)) && inner.Length >= ShortestSpeech
            && words.NameWords.Unspaced.TermNouns.StartOfEndingAt(text, before.Start, before.End) is null
            && !that.EndsOther(before)
            && (after.Length == 0 || (after.Start > outer.End && (inner.Length >= LongerThanTerms || !words.NameWords.ClauseBeginnings.Any(word => string.CompareOrdinal(text, after.Start, word, 0, word.Length) == 0))));
    }

    /// <summary><c>“…” แม่ค้ารายเดิม ระบุ</c>: whether what stands behind a quotation says whose it is.</summary>
    /// <param name="after">What stands behind it.</param>
    public bool TellsOther(TextSpan after)
    {
        if (after.Length == 0)
        {
            return false;
        }

        var first = Blanks.EndOfWord(text, after.Start, after.End);
        var second = Blanks.EndOfWord(text, Blanks.Skip(text, first, after.End), after.End);
        return ThaiSayings.First(text, words, after.Start, second) is { } verb && !reports.IsLight(after.Start, verb.Start);
    }
}
