using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells whom a Chinese pronoun can only stand for: the only one named before it, whom the sentence before reports (<c>李明来见王强。王强表示，桥很旧。他说：“…”</c>), or the only one of the paragraphs
/// above, where each begins with a pronoun and the first reports whom it names, or whom the sentence right before is about (<c>李明表示，桥很旧。 / 他还说，… / 他强调：“…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="reports">Reads whom sentences report.</param>
internal sealed class HanPronounReader(QuoteText quotes, LanguageWords words, HanNameReader names, HanReportReader reports)
{
    private const int LongestGivenName = 2;
    private const int MaxSentences = 4;
    private const int MaxParagraphs = 6;
    private const int LongestSentence = 240;

    private readonly string text = quotes.Text;
    private readonly HanPeople people = names.People;

    /// <summary>The person that a pronoun can only stand for; null where there are several or none.</summary>
    /// <param name="position">Where the pronoun's clause begins.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    public TextSpan? PersonBefore(int position, TextSpan? lastSpeaker) => IsOfOther(position) ? null : people.OnlyOneBefore(position, lastSpeaker) ?? OfSentence(position) ?? OfSentenceBefore(position) ?? OfParagraphAbove(position, lastSpeaker) ?? OnlyOne(position);

    /// <summary><c>李明的学生在桥边，他说</c>: the sentence begins with somebody whom another's name only describes.</summary>
    private bool IsOfOther(int position)
    {
        var start = SentenceStart(position, quotes.Paragraphs[people.ParagraphOf(position)].Start);
        var surname = start;
        var owner = words.Surnames.TryRead(text, ref surname, position) is null ? -1 : text.IndexOf('的', surname, Math.Min(position - surname, LongestGivenName + 1));
        return owner > surname && words.Roles.StartsAt(text, owner + 1, position);
    }

    /// <summary><c>李明在桥边，她说</c>: whom alone the sentence is about, as its first clause shows.</summary>
    private TextSpan? OfSentence(int position)
    {
        var start = SentenceStart(position, quotes.Paragraphs[people.ParagraphOf(position)].Start);
        return start < position && people.OnlyOneIn(start, position) is { } person && names.NameAt(start, position, titled: false) is { } subject && names.Resolve(subject) == person
            && words.Roles.FindFirst(text, subject.End, position) is null && words.UnnamedSubjects.FindFirst(text, subject.End, position) is null ? person : null;
    }

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

    /// <summary><c>市长李明来到桥边。 / 街上很热闹。他说</c>: the only one whom the article has named, in the paragraph above, where nobody without a name comes in since.</summary>
    private TextSpan? OnlyOne(int position)
    {
        var number = people.ParagraphOf(position);
        var start = quotes.Paragraphs[number].Start;
        return number > 0 && position - start <= LongestSentence && people.OnlyOneIn(0, position) is { } person && people.OnlyOneIn(quotes.Paragraphs[number - 1].Start, quotes.Paragraphs[number - 1].End) == person
            && EndsAbout(quotes.Paragraphs[number - 1], person) && words.Roles.FindFirst(text, start, position) is null && words.UnnamedSubjects.FindFirst(text, start, position) is null && words.Pronouns.FindFirst(text, start, position) is null ? person : null;
    }

    private TextSpan? OfParagraphAbove(int position, TextSpan? lastSpeaker)
    {
        var number = people.ParagraphOf(position);
        if (people.CountIn(quotes.Paragraphs[number].Start, position) > 0 || (!people.IsFirstSentence(quotes.Paragraphs[number].Start, position) && !BeginsWithPronoun(number)))
        {
            return null;
        }

        for (var count = 0; count < MaxParagraphs && number > 0; count++)
        {
            var above = quotes.Paragraphs[--number];
            if (people.CountIn(above.Start, above.End) > 0)
            {
                return people.OnlyOneIn(above.Start, above.End) is { } person && (person == lastSpeaker || Reports(above, person) || (count == 0 && EndsAbout(above, person))) ? person : null;
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

    /// <summary><c>站里只有51岁的李明。 / “…。”她说</c>: whether the last sentence of a paragraph is about a person, and nobody follows.</summary>
    private bool EndsAbout(TextSpan paragraph, TextSpan person)
    {
        var start = SentenceStart(paragraph.End - 1, paragraph.Start);
        var name = text.IndexOf(person.In(text), start, paragraph.End - start, StringComparison.Ordinal);
        return name >= 0 && people.OnlyOneIn(start, paragraph.End) == person && words.Roles.FindFirst(text, name + person.Length, paragraph.End) is null && words.UnnamedSubjects.FindFirst(text, name + person.Length, paragraph.End) is null
            && words.Pronouns.FindFirst(text, name + person.Length, paragraph.End) is null && (name + person.Length == paragraph.End || text[name + person.Length] != '的');
    }

    private TextSpan FirstSentence(TextSpan paragraph)
    {
        var end = paragraph.Start;
        while (end < paragraph.End && end - paragraph.Start < LongestSentence && !quotes.IsEndAt(end))
        {
            end++;
        }

        return TextSpan.FromBounds(paragraph.Start, end);
    }

    private int SentenceStart(int position, int floor)
    {
        var furthest = Math.Max(floor, position - LongestSentence);
        while (position > furthest && !quotes.IsEndAt(position - 1))
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
