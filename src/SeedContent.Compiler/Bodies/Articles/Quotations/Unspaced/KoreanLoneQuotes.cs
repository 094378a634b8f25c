using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean quotations that stand alone as sentences in a text about one person: who spoke last goes on, as long as the sentences between are about nobody else
/// (<c>김하늘 PD는 “…”고 했다. 섬에 세트를 짓는 것도 새로운 시도였다. “…요.”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="topics">Whom its sentences are about.</param>
internal sealed class KoreanLoneQuotes(QuoteText quotes, LanguageWords words, KoreanWords forms, KoreanNames names, KoreanVerbs verbs, KoreanTopics topics)
{
    private const int MaxParagraphs = 2;
    private const int MaxSentences = 8;
    private const int LongestRemark = 12;
    private const int Furthest = 2000;

    /// <summary>Behind so many quotations of one person in a row the text is about that one, and a sentence about a thing does not change it.</summary>
    private const int EnoughInARow = 2;

    private readonly string text = quotes.Text;
    private int lastQuote = -1;
    private TextSpan? speaker;
    private int inARow;
    private bool hasOthers;

    /// <summary>Notes who speaks.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="read">What the text says of it.</param>
    public void Note(int quote, SpeakerRead read)
    {
        if (read.Kind != SubjectKind.Name || read.Name != speaker)
        {
            hasOthers |= lastQuote >= 0;
            inARow = 0;
        }

        speaker = read.Kind == SubjectKind.Name ? read.Name : null;
        inARow += speaker is not null && read.Span is not null ? 1 : 0;
        lastQuote = quote;
    }

    /// <summary>Who goes on to speak in a quotation that is a sentence.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Read(int quote) =>
        IsSentence(quote) && quotes.After(quote) is var after && (after.Length == 0 || !IsAttributed(after)) && GoesOn(quotes.Quotes[quote].Outer.Start, after.End, fewest: 1) is { } name
            ? new(SubjectKind.Name, name, null, IsDirect: false) : null;

    /// <summary>Who spoke last, where the sentences between are about nobody else.</summary>
    /// <param name="begin">Where the sentence begins.</param>
    /// <param name="end">Up to where nobody else may be mentioned.</param>
    /// <param name="fewest">How many quotations in a row must be that person's.</param>
    public TextSpan? GoesOn(int begin, int end, int fewest)
    {
        if (speaker is not { } name || inARow < fewest || end - quotes.Quotes[lastQuote].Outer.End > Furthest)
        {
            return null;
        }

        var last = topics.Sentences.At(begin);
        var first = topics.Sentences.At(quotes.Quotes[lastQuote].Outer.Start) + 1;
        return last - first <= MaxSentences && topics.Sentences[last].Paragraph - quotes.Quotes[lastQuote].Paragraph <= MaxParagraphs
            && names.People.HasNobodyBut(name, quotes.Quotes[lastQuote].Outer.End, end) && Enumerable.Range(first, Math.Max(0, last - first)).All(sentence => IsAbout(name, sentence)) ? name : null;
    }

    /// <summary><c>“…”라는 지적에 대해 “…”고 답했다</c>: the only one who has spoken so far, where a paragraph begins with the answer and the sentence above is about no person.</summary>
    /// <param name="begin">Where the sentence begins.</param>
    /// <param name="end">Where the quotation begins.</param>
    public TextSpan? Answers(int begin, int end)
    {
        if (speaker is not { } name || hasOthers || inARow < EnoughInARow || topics.Sentences.At(begin) is not (> 0 and var sentence))
        {
            return null;
        }

        var above = topics.Sentences[sentence - 1].Paragraph;
        return topics.Sentences[sentence].Paragraph > above && above - quotes.Quotes[lastQuote].Paragraph < MaxParagraphs && end - quotes.Quotes[lastQuote].Outer.End <= Furthest
            && !topics.HasPerson(sentence - 1) && topics.Of(sentence - 1) is not { Kind: SubjectKind.Name }
            && KoreanWords.Of(text, TextSpan.FromBounds(begin, end)).Exists(IsQuestion) ? name : null;
    }

    /// <summary><c>지적에 대해</c>, <c>질문에</c></summary>
    private bool IsQuestion(TextSpan word) => word.In(text) is "대해" or "대해서" or "대해서는" or "대해선" or "관련해" or "관련해서는" or "관련해선" || words.NameWords.AskingNouns.Contains(word.In(text));

    private bool IsAbout(TextSpan name, int sentence) => topics.Of(sentence) switch
    {
        { Kind: SubjectKind.Name, Name: { } other } => other == name,
        { Kind: SubjectKind.Unnamed } => inARow >= EnoughInARow && !topics.HasPerson(sentence),
        _ => true,
    };

    /// <summary><c>“…요.”</c>, <c>“…요(웃음)….”</c>: whether what is quoted is a whole sentence with its mark.</summary>
    private bool IsSentence(int quote)
    {
        var inner = quotes.Quotes[quote].Inner;
        var end = inner.End;
        while (end > inner.Start && quotes.IsEnd(text[end - 1]))
        {
            end--;
        }

        if (end > inner.Start && end < inner.End && text[end - 1] == ')' && text.LastIndexOf('(', end - 1, Math.Min(LongestRemark, end - inner.Start)) is > 0 and var open)
        {
            end = open;
        }

        return end < inner.End && end - inner.Start > 4 && words.SentenceEndings.IndexOf(text[end - 1]) >= 0;
    }

    /// <summary><c>“…요.” 한 상인의 말이다</c>, <c>“…요.” 이웃들이 고개를 끄덕였다</c>: the sentence behind says of somebody else that he says it.</summary>
    private bool IsAttributed(TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        return found.Count == 0 || found.Exists(forms.IsPerson) || verbs.IsSpeechPredicate(found[found.Count - 1]) || verbs.Last(after.Start, after.End) is not null;
    }
}
