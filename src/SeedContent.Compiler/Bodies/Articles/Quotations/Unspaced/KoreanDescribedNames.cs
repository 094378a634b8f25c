using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean speakers behind what they say: whom the verb of the quotation describes (<c>“…”라고 말한 김하늘 대표는</c>), and the subject of the sentence below that
/// points back to it (<c>김하늘 대표는 이같이 말했다</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
internal sealed class KoreanDescribedNames(QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs)
{
    private const int MaxBeforeVerb = 2;
    private const int MaxBeforeName = 3;
    private const int LongestSentence = 200;
    private const int ShortestVerb = 2;
    private const int MaxWordsAlone = 5;
    private const int MaxWordsOfPredicate = 10;

    private readonly string text = quotes.Text;

    /// <summary>Whom the verb behind a quotation describes.</summary>
    /// <param name="start">Behind the particle on which the quotation hangs.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? Behind(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var verb = 0; verb <= MaxBeforeVerb && verb + 1 < found.Count; verb++)
        {
            // '운을 뗀'
            var isSaying = words.Sayings.StartsAt(text, found[verb].Start, found[verb].End) || (verb > 0 && words.Sayings.StartsAt(text, found[verb - 1].Start, found[verb - 1].End));
            if ((found[verb].Length >= ShortestVerb || (isSaying && verb > 0)) && (isSaying || verb == 0) && KoreanWords.HasFinal(text[found[verb].End - 1], "ㄴ") && text[found[verb].End - 1] != '만')
            {
                return !words.Sayings.StartsAt(text, found[verb].Start, found[verb].End) && IsPassive(found[verb]) ? null : Predicate(found, verb) ?? DescribedBy(found, verb, isSaying);
            }
        }

        return null;
    }

    /// <summary>The sentence below a quotation that is a paragraph, where it points back: its last word and what stands before.</summary>
    public (TextSpan Verb, TextSpan Before)? Below(int quote)
    {
        var number = quotes.Quotes[quote].Paragraph;
        var outer = quotes.Quotes[quote].Outer;
        if (number + 1 >= quotes.Paragraphs.Count || outer.Start != quotes.Paragraphs[number].Start || outer.End != quotes.Paragraphs[number].End)
        {
            return null;
        }

        var below = quotes.Paragraphs[number + 1];
        var end = below.Start;
        while (end < below.End && end - below.Start < LongestSentence && !(text[end] == '.' && (end + 1 == below.End || text[end + 1] == ' ')))
        {
            end++;
        }

        var found = KoreanWords.Of(text, TextSpan.FromBounds(below.Start, end));
        var last = found.Count - 1;
        if (last < 2 || !words.Sayings.StartsAt(text, found[last].Start, found[last].End))
        {
            return null;
        }

        var back = found[last - 1].In(text) == "같이" ? last - 2 : last - 1;
        return back > 0 && words.NameWords.BackPointers.Contains(found[back].In(text)) ? (found[last], TextSpan.FromBounds(below.Start, found[back - 1].End)) : null;
    }

    /// <summary>The sentence below a quotation that is a paragraph, where it says whose words it is: <c>김하늘 대표의 말이다</c>.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? OwnerBelow(int quote)
    {
        var (number, outer) = (quotes.Quotes[quote].Paragraph, quotes.Quotes[quote].Outer);
        if (number + 1 >= quotes.Paragraphs.Count || outer.Start != quotes.Paragraphs[number].Start || outer.End != quotes.Paragraphs[number].End)
        {
            return null;
        }

        var below = quotes.Paragraphs[number + 1];
        var end = text.IndexOf('.', below.Start, Math.Min(LongestSentence, below.Length));
        var found = end < 0 ? [] : KoreanWords.Of(text, TextSpan.FromBounds(below.Start, end));
        return found.Count > 1 && verbs.IsSpeechPredicate(found[found.Count - 1]) && names.PossessorAt(found, found.Count - 2) is { Name: { } name, First: var first }
            ? new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, end), IsDirect: true) : null;
    }

    /// <summary><c>“…”는 육상 선수 김하늘.</c>, <c>김하늘 씨가 법정에서 던진 “…”라는 질문은</c></summary>
    /// <param name="start">Behind the link.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    /// <param name="before">What stands before the quotation.</param>
    public SpeakerRead? BehindNoun(int start, int end, List<TextSpan> before)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        if (text[start - 1] == '던')
        {
            return DescribedBy(found, -1, isSaying: true);
        }

        if (found.Count is > 0 and <= MaxWordsAlone && end < text.Length && text[end] == '.' && found[found.Count - 1].End == end && names.MentionAt(found, found.Count - 1) is { Name: { } name, First: var first })
        {
            return new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, found[found.Count - 1].End), IsDirect: true);
        }

        var told = before.Count > 0 ? KoreanWords.Of(text, before[0]) : [];
        var last = told.Count - 1;
        if (found.Count == 0 || last < 1 || !verbs.IsSpeech(found[0]) || !words.Sayings.StartsAt(text, told[last].Start, told[last].End) || !KoreanWords.HasFinal(text[told[last].End - 1], "ㄴ"))
        {
            return null;
        }

        for (var i = last - 1; i >= 0; i--)
        {
            if (names.SubjectAt(told, i) is { Kind: not SubjectKind.None } subject)
            {
                return subject.Kind == SubjectKind.Name ? new(subject.Kind, subject.Name, TextSpan.FromBounds(told[subject.First].Start, told[last].End), IsDirect: true) : null;
            }
        }

        return null;
    }

    /// <summary><c>“…”라고 불린 김하늘</c>: who is called so.</summary>
    private bool IsPassive(TextSpan verb) =>
        words.NameWords.Passives.Any(part => text.IndexOf(part, verb.Start, verb.Length, StringComparison.Ordinal) >= 0) || words.NameWords.PassiveEndings.Any(ending => verb.In(text).EndsWith(ending, StringComparison.Ordinal));

    /// <summary><c>“…”라고 말한 사람은 김하늘 대표다</c></summary>
    private SpeakerRead? Predicate(List<TextSpan> found, int verb)
    {
        var last = found.Count - 1;
        return last > verb + 1 && words.NameWords.CleftNouns.Contains(found[verb + 1].In(text)) && last - verb <= MaxWordsOfPredicate
            && words.NameWords.PredicateEndings.FirstOrDefault(end => found[last].Length > end.Length && found[last].EndsWith(text, end)) is { } ending
            && names.NameEndingAt(found, last, new(found[last].Start, found[last].Length - ending.Length)) is { Name: var name }
            ? new(SubjectKind.Name, name, TextSpan.FromBounds(found[verb].Start, found[last].End), IsDirect: true) : null;
    }

    private SpeakerRead? DescribedBy(List<TextSpan> found, int verb, bool isSaying)
    {
        for (var i = verb + 1; i < found.Count && i <= verb + MaxBeforeName && !words.NameWords.DependentNouns.Contains(found[i].In(text)); i++)
        {
            if (names.MentionAt(found, i) is { Name: { } name, First: var first } && first > verb && (isSaying || first == verb + 1))
            {
                return new(SubjectKind.Name, name, TextSpan.FromBounds(verb < 0 ? found[first].Start : found[verb].Start, found[i].End), IsDirect: true);
            }

            if (verb < 0 && (text[found[i].End - 1] is '은' or '는'))
            {
                // '“…”던 정부는 김하늘 대표를 불렀다'
                return null;
            }
        }

        return null;
    }
}
