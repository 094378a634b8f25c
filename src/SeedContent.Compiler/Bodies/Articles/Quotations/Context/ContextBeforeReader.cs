using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Reads who is the subject of the sentence that leads to a quotation, or of the one before, in a script without capitals: <c>ليلى حداد لم تصدق: «…»</c>, <c>سامي حداد فقد بيته. «…»، يهمس.</c></summary>
/// <param name="context">The paragraph.</param>
internal sealed class ContextBeforeReader(ContextParagraph context)
{
    private const int MaxSentences = 3;
    private const int MaxLead = 6;
    private const int MaxToCalled = 6;
    private const int FewestCalled = 4;
    private const int MaxTokensOfPronoun = 88;

    private readonly TokenizedParagraph paragraph = context.Tokens;
    private readonly LanguageWords words = context.Words;
    private readonly ContextPersonReader people = context.People;
    private readonly ContextSubject subjects = context.Subjects;

    /// <summary>Who is the subject of the sentence that leads to a quotation, with the words that say so.</summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public (ContextPerson Person, TextSpan? Span)? Read(int quote)
    {
        var start = quote < paragraph.Tokens.Length ? paragraph.SentenceStart(quote) : 0;
        if (quote - 1 <= start || quote - start > ContextParagraph.MaxTokens || !(context.LeadsOn(start, quote) || IsCalled(quote)) || subjects.In(start, quote) is not { } person || (IsCalled(quote) && !MayCall(person, quote)) || subjects.HasOther(person.Last + 1, quote) || new WordsBehindName(paragraph, words).TellsOfOthersWords(person.Last))
        {
            return null;
        }

        return (person, context.Span(words.SubjectMarkers.Count == 0 && person.First > start && paragraph.Tokens[person.First - 1].IsWord ? person.First - 1 : person.First, person.Last));
    }

    /// <summary><c>राम कुमार इसे “…” मानते हैं</c>: whether a verb follows that calls something what is quoted.</summary>
    private bool IsCalled(int quote) =>
        words.SubjectMarkers.Count > 0 && paragraph.InOneSentence(quote - 1, quote + 1) && paragraph.Tokens[quote - 1].IsWord && paragraph.Tokens[quote + 1].Is(WordKinds.VerbAfterSpeaker)
        && QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words >= FewestCalled;

    /// <summary>Whether nobody stands between a person and what that person calls something.</summary>
    private bool MayCall(ContextPerson person, int quote) => quote - person.Last <= MaxToCalled && !context.HasRole(person.Last + 1, quote);

    /// <summary><c>जब राम कुमार से पूछा गया तो उन्होंने हाथ जोड़ दिए: “…”</c>: whom a pronoun in the sentence can only stand for.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="attribution">The words with the pronoun.</param>
    public ContextPerson? OnlyOneBefore(int quote, Attribution? attribution)
    {
        var start = paragraph.SentenceStart(quote);
        if (words.SubjectMarkers.Count == 0 || (attribution is not null && !(attribution is { Kind: SubjectKind.Pronoun, Span: { } span } && span.Start < paragraph.Tokens[quote].Start)) || quote - start is < 2 or > ContextParagraph.MaxTokens || !context.LeadsOn(start, quote))
        {
            return null;
        }

        var pronoun = start;
        while (pronoun < quote && !paragraph.Tokens[pronoun].Is(WordKinds.Person))
        {
            pronoun++;
        }

        var found = people.In(start, quote).Take(2).ToList();
        return found is [var one] && pronoun < quote && one.Last < pronoun ? one : null;
    }

    /// <summary>Who is the subject of the sentence before, where it is one person and names nobody else.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="previous">The token of the quotation before in the paragraph; -1 where there is none.</param>
    public ContextPerson? OfSentenceBefore(int quote, int previous)
    {
        // 'لم يتردد سامي حداد؛ «…»، أجاب.': a semicolon parts the two as a full stop does.
        var end = quote > 0 && paragraph.Tokens[quote - 1].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[quote - 1].Start] is ';' or '؛' ? quote : paragraph.SentenceStart(quote);
        for (var sentences = 0; sentences < MaxSentences && end > 0; sentences++)
        {
            var start = paragraph.SentenceStart(end - 1);
            if (start <= previous || end - start > ContextParagraph.MaxTokens)
            {
                return null;
            }

            if (people.In(start, end).Any())
            {
                return subjects.In(start, end) is { } subject && !subject.IsShort && !subjects.HasOther(subject.Last + 1, end) ? subject : null;
            }

            if (context.HasRole(start, end))
            {
                return null;
            }

            end = start;
        }

        return null;
    }

    /// <summary>Who is the subject of the sentence before, where the paragraph names nobody else before the quotation.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="previous">The token of the quotation before in the paragraph; -1 where there is none.</param>
    public ContextPerson? OfOnlyOne(int quote, int previous) =>
        people.In(Math.Max(0, quote - MaxTokensOfPronoun), quote).Take(2).Count() == 1 ? OfSentenceBefore(quote, previous) : null;

    /// <summary><c>ومن أقواله: «…»</c>: words that lead to a quotation with a colon and say of nobody who that is.</summary>
    /// <param name="quote">The quotation's token.</param>
    public bool LeadsAlone(int quote)
    {
        var start = paragraph.SentenceStart(quote);
        if (quote - start is < 2 or > MaxLead || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') || words.SubjectMarkers.Count > 0 || people.In(start, quote).Any() || context.HasRole(start, quote))
        {
            return false;
        }

        for (var i = start; i < quote - 1; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.Pronoun | WordKinds.Naming | WordKinds.Complementizer))
            {
                return false;
            }
        }

        return paragraph.Tokens[start].Is(WordKinds.VerbWithPronoun) || (words.Script == Script.Arabic && subjects.MayBeVerb(start));
    }
}
