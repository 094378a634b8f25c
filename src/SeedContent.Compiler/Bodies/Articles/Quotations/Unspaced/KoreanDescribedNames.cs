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
internal sealed class KoreanDescribedNames(QuoteText quotes, LanguageWords words, KoreanNames names)
{
    private const int MaxBeforeVerb = 2;
    private const int MaxBeforeName = 3;
    private const int LongestSentence = 200;
    private const int ShortestVerb = 2;

    private readonly string text = quotes.Text;

    /// <summary>Whom the verb behind a quotation describes.</summary>
    /// <param name="start">Behind the particle on which the quotation hangs.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? Behind(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var verb = 0; verb <= MaxBeforeVerb && verb + 1 < found.Count; verb++)
        {
            var isSaying = words.Sayings.StartsAt(text, found[verb].Start, found[verb].End);
            if (found[verb].Length >= ShortestVerb && (isSaying || verb == 0) && KoreanWords.HasFinal(text[found[verb].End - 1], "ㄴ"))
            {
                return IsPassive(found[verb]) ? null : DescribedBy(found, verb, isSaying);
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

    /// <summary><c>“…”라고 불린 김하늘</c>: who is called so.</summary>
    private bool IsPassive(TextSpan verb) =>
        words.NameWords.Passives.Any(part => text.IndexOf(part, verb.Start, verb.Length, StringComparison.Ordinal) >= 0) || words.NameWords.PassiveEndings.Any(ending => verb.In(text).EndsWith(ending, StringComparison.Ordinal));

    private SpeakerRead? DescribedBy(List<TextSpan> found, int verb, bool isSaying)
    {
        for (var i = verb + 1; i < found.Count && i <= verb + MaxBeforeName && !words.NameWords.DependentNouns.Contains(found[i].In(text)); i++)
        {
            if (names.MentionAt(found, i) is { Name: { } name, First: var first } && first > verb && (isSaying || first == verb + 1))
            {
                return new(SubjectKind.Name, name, TextSpan.FromBounds(found[verb].Start, found[i].End), IsDirect: true);
            }
        }

        return null;
    }
}
