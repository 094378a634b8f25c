using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean quotations that hang on no verb: the sentence around says according to whom it is (<c>김하늘 씨에 따르면</c>), or a sentence that is about one person only
/// stands right before (<c>김하늘 씨가 일어섰다. “…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
internal sealed class KoreanLooseQuotes(QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs)
{
    private const int LongestSentence = 200;
    private const int MaxWordsOfSubject = 4;

    private readonly string text = quotes.Text;

    /// <summary>Who speaks according to the sentence around or before; null where that says nothing of it.</summary>
    public SpeakerRead? Read(int quote, List<TextSpan> before) => Source(before) ?? Asked(quote, before) ?? (before.Count == 0 && quotes.EndsInside(quote) ? SubjectBefore(quote) : null);

    /// <summary><c>김하늘 씨에게 물었다. “…”</c>: whom the sentence right before asks.</summary>
    public SpeakerRead? Asked(int quote, List<TextSpan> before)
    {
        var outer = quotes.Quotes[quote].Outer;
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        if (before.Count > 0 || outer.Start == paragraph.Start || !quotes.EndsInside(quote))
        {
            return null;
        }

        var found = KoreanWords.Of(text, LastSentence(TextSpan.FromBounds(paragraph.Start, outer.Start)));
        if (found.Count < 2 || !words.NameWords.AskingVerbs.Any(verb => string.CompareOrdinal(text, found[found.Count - 1].Start, verb, 0, verb.Length) == 0))
        {
            return null;
        }

        for (var i = 0; i < found.Count - 1; i++)
        {
            if (found[i].EndsWith(text, "에게") || found[i].EndsWith(text, "께") || found[i].EndsWith(text, "한테"))
            {
                return names.NameEndingAt(found, i, new(found[i].Start, found[i].Length - (text[found[i].End - 1] == '께' ? 1 : 2))) is { Name: var name } ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
            }
        }

        return null;
    }

    /// <summary><c>김하늘 씨에 따르면</c>, <c>김하늘 씨의 말을 빌리면</c></summary>
    public SpeakerRead? Source(List<TextSpan> before)
    {
        foreach (var piece in before)
        {
            var found = KoreanWords.Of(text, piece);
            for (var i = 0; i < found.Count; i++)
            {
                if (EndOfSource(found, i) is { } last && names.MentionAt(found, i) is { Name: { } name, First: var first })
                {
                    return new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, found[last].End), IsDirect: true);
                }
            }
        }

        return null;
    }

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

        var sentence = LastSentence(outer.Start == quotes.Paragraphs[number].Start ? quotes.Paragraphs[number - 1] : TextSpan.FromBounds(quotes.Paragraphs[number].Start, outer.Start));
        var found = KoreanWords.Of(text, sentence);
        if (found.Count > 1 && verbs.IsSpeechPredicate(found[found.Count - 1]) && names.PossessorAt(found, found.Count - 2) is { Name: { } owner, First: var begin } && !IsBehindQuote(sentence.Start))
        {
            // '김하늘 씨의 말이다. “…”'
            return new(SubjectKind.Name, owner, TextSpan.FromBounds(found[begin].Start, sentence.End), IsDirect: true);
        }

        for (var i = 1; i + 1 < found.Count; i++)
        {
            if (text[found[i].End - 1] is '은' or '는' && verbs.IsSpeech(found[i]) && names.PossessorAt(found, i - 1, mayBeUntitled: true) is { Name: { } name, First: var first })
            {
                return found.Count - i <= MaxWordsOfSubject && words.NameWords.SuchPredicates.Any(end => string.CompareOrdinal(text, found[i + 1].Start, end, 0, end.Length) == 0)
                    ? new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, found[i].End), IsDirect: true) : null;
            }
        }

        return null;
    }

    private bool IsBehindQuote(int start) => start > 1 && text[start - 1] is '”' or '"' or ' ' && text[start - 2] is '”' or '"' or '.' or '’';

    private int? EndOfSource(List<TextSpan> found, int i)
    {
        foreach (var mark in words.NameWords.SourceMarks)
        {
            var parts = mark.Split(' ');
            if (i + parts.Length <= found.Count && found[i].Length > parts[0].Length && found[i].EndsWith(text, parts[0])
                && Enumerable.Range(1, parts.Length - 1).All(next => string.CompareOrdinal(text, found[i + next].Start, parts[next], 0, parts[next].Length) == 0))
            {
                return i + parts.Length - 1;
            }
        }

        return null;
    }

    /// <summary><c>김하늘 씨가 일어섰다. “…”</c>: whom alone the sentence right before is about, where the one behind says of nobody that he says it.</summary>
    private SpeakerRead? SubjectBefore(int quote)
    {
        var after = quotes.After(quote);
        if (after.Length > 0 && (verbs.Last(after.Start, after.End) is not null || IsAboutAnother(after)))
        {
            return null;
        }

        var outer = quotes.Quotes[quote].Outer;
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var isFirst = outer.Start == paragraph.Start;
        if (isFirst && (after.Length > 0 || outer.End != paragraph.End || quotes.Quotes[quote].Paragraph == 0))
        {
            return null;
        }

        var range = isFirst ? quotes.Paragraphs[quotes.Quotes[quote].Paragraph - 1] : TextSpan.FromBounds(paragraph.Start, outer.Start);
        var sentence = LastSentence(range);
        var found = KoreanWords.Of(text, sentence);
        return found.Count > 1 && (names.Predicate(found) ?? (isFirst ? null : Subject(found))) is { } read && names.People.HasNobodyBut(read, sentence.Start, sentence.End)
            ? new(SubjectKind.Name, read, null, IsDirect: true) : null;
    }

    /// <summary><c>“…” 한 노인이 소리를 높였다</c>: the sentence behind begins with somebody who is not named.</summary>
    private bool IsAboutAnother(TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        for (var i = 0; i < found.Count && i < MaxWordsOfSubject; i++)
        {
            if (found[i].Length > 1 && text[found[i].End - 1] is '이' or '가' or '은' or '는')
            {
                return names.SubjectAt(found, i).Kind != SubjectKind.Name;
            }
        }

        return false;
    }

    /// <summary><c>김하늘 씨는</c>, and <c>김하늘 씨가</c> where nothing else is what the sentence is about.</summary>
    private TextSpan? Subject(List<TextSpan> found)
    {
        var hasTopic = false;
        for (var i = 0; i < found.Count; i++)
        {
            switch (names.SubjectAt(found, i))
            {
                case { Kind: SubjectKind.Name, Name: { } name }:
                    return hasTopic ? null : name;
                case { Kind: not SubjectKind.Name } when i > 0 && found[i].Length > 1 && text[found[i].End - 1] is '이' or '가' or '은' or '는' && words.NameWords.Voices.Contains(new TextSpan(found[i].Start, found[i].Length - 1).In(text)) && names.PossessorAt(found, i - 1) is { Name: { } owner }:
                    // '김하늘 씨의 목소리가 떨렸다. “…”'
                    return hasTopic ? null : owner;
                case { Kind: not SubjectKind.None }:
                    hasTopic = true;
                    break;
            }
        }

        return null;
    }

    /// <summary>The last sentence of a range.</summary>
    public TextSpan LastSentence(TextSpan range)
    {
        var end = range.End;
        while (end > range.Start && (text[end - 1] == ' ' || quotes.IsEnd(text[end - 1])))
        {
            end--;
        }

        var start = end;
        while (start > range.Start && end - start < LongestSentence && !(quotes.IsEnd(text[start - 1]) && text[start] is ' ' or '”' or '"'))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
