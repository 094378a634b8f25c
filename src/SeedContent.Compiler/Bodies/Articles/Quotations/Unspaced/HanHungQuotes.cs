using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Chinese quotations that end a sentence behind a comma where the sentence has no verb of saying: it names nobody and goes on with what the one before reports
/// (<c>李明认为，桥很旧。就此，修桥应该从钱的角度去看，“…。”</c>), or it is about one person, who says "I" (<c>球员李明上个月睡得很少，“我…。”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="clauses">Reads the bounds and verbs of clauses.</param>
/// <param name="subjects">Reads who a clause is about.</param>
/// <param name="reports">Reads whom sentences report.</param>
/// <param name="maker">Makes of a pronoun who speaks.</param>
internal sealed class HanHungQuotes(QuoteText quotes, LanguageWords words, HanNameReader names, HanClauseReader clauses, HanLooseQuotes subjects, HanReportReader reports, HanSpeakerMaker maker)
{
    private const int ShortestSpeech = 6;
    private const int LongestSentence = 160;
    private const int MaxClauses = 12;
    private const string Passive = "被遭让讓令";
    private const string Hearer = "你您";

    private readonly string text = quotes.Text;

    /// <summary>Who speaks; null where it is not certain.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">The pieces of the sentence before it, the nearest first.</param>
    public SpeakerRead? Read(int quote, List<TextSpan> before)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var start = before.Count > 0 ? before[before.Count - 1].Start : outer.Start;
        if (start == outer.Start || !QuoteText.IsComma(text[outer.Start - 1]) || !quotes.EndsInside(quote) || inner.Length < ShortestSpeech || outer.Start - start > LongestSentence || subjects.HasWriting(start, outer.Start))
        {
            return null;
        }

        return names.People.CountIn(start, outer.Start) == 0 ? GoingOn(quote, start) : About(quote, start);
    }

    /// <summary>The sentence names nobody: who is reported in the one before says this too.</summary>
    private SpeakerRead? GoingOn(int quote, int start)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        if (start == paragraph.Start || HasSomebody(start, quotes.Quotes[quote].Outer.Start) || reports.SentenceBefore(start, paragraph.Start) is not { } sentence || reports.Of(sentence) is not { } report)
        {
            return null;
        }

        var name = report.Kind == SubjectKind.Pronoun ? maker.OfPronoun(report.Start, sentence.End, isDirect: false).Name : report.Name;
        return name is null ? null : new(SubjectKind.Name, name, Span: null, IsDirect: false);
    }

    /// <summary>The sentence is about one person, who says "I", or who goes on behind the quotation.</summary>
    private SpeakerRead? About(int quote, int start)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var end = clauses.EndOf(start, outer.Start);
        if (names.People.OnlyOneIn(start, outer.Start) is not { } person || subjects.Subject(start, end, outer.Start) is not { } subject || names.Resolve(subject) != person
            || TextSpan.FromBounds(start, outer.Start).HasAny(text, Passive) || !(SaysI(inner) || GoesOn(quote, person)))
        {
            return null;
        }

        return new(SubjectKind.Name, person, Span: null, IsDirect: true);
    }

    private bool SaysI(TextSpan inner) => inner.HasAny(text, "我") && !inner.HasAny(text, Hearer) && text[inner.End - 1] is not ('？' or '?');

    /// <summary><c>…，“…。”李明说，“…”</c></summary>
    private bool GoesOn(int quote, TextSpan person)
    {
        var after = quotes.After(quote);
        var end = clauses.EndOf(after.Start, after.End);
        return clauses.VerbAtEnd(after.Start, end) >= 0 && names.People.OnlyOneIn(after.Start, end) == person;
    }

    /// <summary>Whether a clause begins with somebody who is not named.</summary>
    private bool HasSomebody(int start, int end)
    {
        for (var (at, count) = (start, 0); at < end; count++)
        {
            at = clauses.TrimStart(at, end);
            if (count == MaxClauses || words.Pronouns.StartsAt(text, at, end) || (words.UnnamedSubjects.StartsAt(text, at, end) && text[at] != '有'))
            {
                return true;
            }

            at = clauses.EndOf(at, end) + 1;
        }

        return words.Roles.FindFirst(text, start, end) is not null;
    }
}
