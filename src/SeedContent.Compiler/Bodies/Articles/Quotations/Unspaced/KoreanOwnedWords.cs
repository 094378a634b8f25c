using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean quotations that belong to a noun, whose owner says them: <c>김하늘 씨의 소원은 “…”다</c>, <c>김하늘 씨의 일기에는 “…”고 적혀 있다</c>, <c>김하늘 대표의 “…”는 발언</c>,
/// <c>김하늘 씨의 설명은 이렇다. “…”</c>.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="loose">Its quotations that hang on no verb.</param>
internal sealed class KoreanOwnedWords(QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs, KoreanLooseQuotes loose)
{
    private const int MaxWordsOfSubject = 4;

    private readonly string text = quotes.Text;

    /// <summary><c>김하늘 씨의 소원은 “…”다</c>, <c>김하늘 씨가 남긴 말은 “…”였다</c></summary>
    /// <param name="before">What stands before the quotation.</param>
    public SpeakerRead? Wish(List<TextSpan> before)
    {
        var found = before.Count > 0 ? KoreanWords.Of(text, before[0]) : [];
        var last = found.Count - 1;
        return last > 0 && found[last].End == before[0].End && text[found[last].End - 1] is '은' or '는' && (verbs.IsSpeech(found[last]) || found[last].In(text) == "것은") && OwnerOf(found, last) is { } owner
            ? new(SubjectKind.Name, owner.Name, TextSpan.FromBounds(found[owner.First].Start, found[last].End), IsDirect: true) : null;
    }

    /// <summary><c>김하늘 씨의 일기에는 “…”고 적혀 있다</c>: who has written it.</summary>
    /// <param name="before">What stands before the quotation.</param>
    public SpeakerRead? Written(List<TextSpan> before)
    {
        var found = before.Count > 0 ? KoreanWords.Of(text, before[0]) : [];
        var last = found.Count - 1;
        return last > 0 && found[last].End == before[0].End && found[last].Length > 2 && found[last].EndsWith(text, "에는") && verbs.IsSpeech(new(found[last].Start, found[last].Length - 2)) && OwnerOf(found, last) is { } owner
            ? new(SubjectKind.Name, owner.Name, TextSpan.FromBounds(found[owner.First].Start, found[last].End), IsDirect: true) : null;
    }

    /// <summary><c>김하늘 대표의 “…”는 발언이</c>, <c>김하늘 대표의 “…” 발언은</c>: whose words are quoted.</summary>
    /// <param name="before">What stands before the quotation.</param>
    /// <param name="noun">Where the noun for what was said stands, behind the quotation.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? Owner(List<TextSpan> before, int noun, int end)
    {
        var found = before.Count > 0 ? KoreanWords.Of(text, before[0]) : [];
        var behind = KoreanWords.Of(text, TextSpan.FromBounds(noun, end));
        var last = found.Count - 1;
        return last >= 0 && behind.Count > 0 && found[last].End == before[0].End && verbs.IsSpeech(behind[0]) && names.PossessorAt(found, last) is { Name: { } name, First: var first }
            ? new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, found[last].End), IsDirect: true) : null;
    }

    /// <summary><c>김하늘 씨의 설명은 이렇다. “…”</c>: whose words they are, says the sentence right before.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Such(int quote)
    {
        var (outer, number) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Paragraph);
        if (outer.Start == quotes.Paragraphs[number].Start && number == 0)
        {
            return null;
        }

        var sentence = loose.LastSentence(outer.Start == quotes.Paragraphs[number].Start ? quotes.Paragraphs[number - 1] : TextSpan.FromBounds(quotes.Paragraphs[number].Start, outer.Start));
        var found = KoreanWords.Of(text, sentence);
        if (found.Count > 1 && verbs.IsSpeechPredicate(found[found.Count - 1]) && names.PossessorAt(found, found.Count - 2) is { Name: { } owner, First: var begin } && !IsBehindQuote(sentence.Start))
        {
            // '김하늘 씨의 말이다. “…”'
            return new(SubjectKind.Name, owner, TextSpan.FromBounds(found[begin].Start, sentence.End), IsDirect: true);
        }

        for (var i = 1; i + 1 < found.Count; i++)
        {
            if (IsHis(found[i - 1]) && i == 1 && text[found[i].End - 1] is '은' or '는' && verbs.IsSpeech(found[i]) && IsSuch(found, i))
            {
                return new(SubjectKind.Pronoun, Name: null, TextSpan.FromBounds(found[0].Start, found[i].End), IsDirect: true);
            }

            if (text[found[i].End - 1] is '은' or '는' && verbs.IsSpeech(found[i]) && names.PossessorAt(found, i - 1, mayBeUntitled: true) is { Name: { } name })
            {
                return IsSuch(found, i)
                    ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
            }
        }

        return null;
    }

    /// <summary><c>그의</c>, <c>그녀의</c></summary>
    public bool IsHis(TextSpan word) => word.In(text) is "그의" or "그녀의";

    /// <summary><c>그의 답은 간단했다</c>: what ends the sentence says that the quotation behind is it.</summary>
    private bool IsSuch(List<TextSpan> found, int noun) =>
        found.Count - noun <= MaxWordsOfSubject && words.NameWords.Unspaced.SuchPredicates.Any(end => string.CompareOrdinal(text, found[noun + 1].Start, end, 0, end.Length) == 0);

    /// <summary><c>김하늘 씨의 말</c>, <c>김하늘 씨가 남긴 말</c>: whose a noun for what was said is, and the first word that says so.</summary>
    private (TextSpan Name, int First)? OwnerOf(List<TextSpan> found, int noun)
    {
        if (found[noun].In(text) != "것은" && names.PossessorAt(found, noun - 1, mayBeUntitled: true) is { Name: { } name, First: var first })
        {
            return (name, first);
        }

        var verb = noun - 1;
        if (verb < 1 || !KoreanWords.HasFinal(text[found[verb].End - 1], "ㄴ") || !(words.Sayings.StartsAt(text, found[verb].Start, found[verb].End) || found[verb].In(text) is "남긴" or "꺼낸" or "쓴" or "던진" or "한" or "적은"))
        {
            return null;
        }

        for (var i = verb - 1; i >= 0 && verb - i <= MaxWordsOfSubject; i--)
        {
            if (names.SubjectAt(found, i) is { Kind: not SubjectKind.None } subject)
            {
                return subject is { Name: { } writer } && text[found[i].End - 1] is '이' or '가' ? (writer, subject.First) : null;
            }
        }

        return null;
    }

    private bool IsBehindQuote(int start) => start > 1 && text[start - 1] is '”' or '"' or ' ' && text[start - 2] is '”' or '"' or '.' or '’';
}
