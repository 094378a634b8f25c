using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells whom a Chinese pronoun can only stand for: the only one named before it, whom the sentence before reports (<c>李明来见王强。王强表示，桥很旧。他说：“…”</c>), or the only one of the paragraphs
/// above, where each begins with a pronoun and the first reports whom it names (<c>李明表示，桥很旧。 / 他还说，… / 他强调：“…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="reports">Reads whom sentences report.</param>
internal sealed class HanPronounReader(QuoteText quotes, LanguageWords words, HanNameReader names, HanReportReader reports)
{
    private const int MaxSentences = 4;
    private const int MaxParagraphs = 6;
    private const int LongestSentence = 240;

    private readonly string text = quotes.Text;
    private readonly HanPeople people = names.People;

    /// <summary>The person that a pronoun can only stand for; null where there are several or none.</summary>
    /// <param name="position">Where the pronoun's clause begins.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    public TextSpan? PersonBefore(int position, TextSpan? lastSpeaker) => people.OnlyOneBefore(position, lastSpeaker) ?? OfSentenceBefore(position) ?? OfParagraphAbove(position, lastSpeaker);

    private TextSpan? OfSentenceBefore(int position)
    {
        var floor = quotes.Paragraphs[people.ParagraphOf(position)].Start;
        for (var count = 0; count < MaxSentences; count++)
        {
            var start = SentenceStart(position, floor);
            if (people.CountIn(start, position) > 0 || reports.SentenceBefore(start, floor) is not { } sentence || reports.Of(sentence) is not { } report)
            {
                return null;
            }

            if (report.Kind == SubjectKind.Name)
            {
                return report.Name;
            }

            position = report.Start;
        }

        return null;
    }

    private TextSpan? OfParagraphAbove(int position, TextSpan? lastSpeaker)
    {
        var number = people.ParagraphOf(position);
        if (people.CountIn(quotes.Paragraphs[number].Start, position) > 0 || (SentenceStart(position, quotes.Paragraphs[number].Start) > quotes.Paragraphs[number].Start && !BeginsWithPronoun(number)))
        {
            return null;
        }

        for (var count = 0; count < MaxParagraphs && number > 0; count++)
        {
            var above = quotes.Paragraphs[--number];
            if (people.CountIn(above.Start, above.End) > 0)
            {
                return people.OnlyOneIn(above.Start, above.End) is { } person && (person == lastSpeaker || Reports(above, person)) ? person : null;
            }

            if (!BeginsWithPronoun(number))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the first or the last sentence of a paragraph reports a person.</summary>
    private bool Reports(TextSpan paragraph, TextSpan person) =>
        (reports.SentenceBefore(paragraph.End, paragraph.Start) is { } last && reports.Of(last)?.Name == person) || reports.Of(FirstSentence(paragraph))?.Name == person;

    private TextSpan FirstSentence(TextSpan paragraph)
    {
        var end = paragraph.Start;
        while (end < paragraph.End && end - paragraph.Start < LongestSentence && !quotes.IsEnd(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(paragraph.Start, end);
    }

    private int SentenceStart(int position, int floor)
    {
        var furthest = Math.Max(floor, position - LongestSentence);
        while (position > furthest && !quotes.IsEnd(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary><c>他还说</c>, <c>对此，他说</c></summary>
    private bool BeginsWithPronoun(int paragraph)
    {
        var (start, end) = (quotes.Paragraphs[paragraph].Start, quotes.Paragraphs[paragraph].End);
        var link = words.NameWords.SentenceLinks.FirstOrDefault(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        var at = start + (link?.Length ?? 0);
        at += link is not null && at < end && QuoteText.IsComma(text[at]) ? 1 : 0;
        return words.Pronouns.StartsAt(text, at, end) && !words.UnnamedSubjects.StartsAt(text, at, end);
    }
}
