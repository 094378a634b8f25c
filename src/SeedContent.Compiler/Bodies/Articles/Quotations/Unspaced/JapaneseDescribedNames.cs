using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese speakers whom the verb of the quotation describes (<c>「…」と話す田中さん</c>), who end its sentence (<c>「…」と話したのは田中さんだ</c>), or who stand there alone
/// (<c>「…」と店主の田中さん。</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="clefts">Who the end of a sentence says that it was.</param>
internal sealed class JapaneseDescribedNames(QuoteText quotes, LanguageWords words, JapaneseNames names, JapaneseClefts clefts)
{
    private const int MaxDescribed = 60;
    private const int LongestVerb = 8;

    private readonly string text = quotes.Text;

    /// <summary><c>「…」と話す田中さんは</c>, <c>「…」と話したのは田中さんだ</c>, <c>「…」と田中さん。</c></summary>
    /// <param name="at">Behind the particle.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? Behind(int at, int end)
    {
        if (Verb(at, end) is not { } verb)
        {
            return clefts.Read(at, end) ?? Alone(at, end);
        }

        var noun = verb;
        while (noun < end && JapaneseScript.IsHiragana(text[noun]))
        {
            noun++;
        }

        if (text.IndexOf("のは", at, noun - at, StringComparison.Ordinal) >= 0)
        {
            return clefts.Read(at, end);
        }

        if (noun == end || !IsLetter(text[noun]) || text[noun - 1] is not ('た' or 'る' or 'う' or 'す' or 'く' or 'む'))
        {
            return null;
        }

        // '「…」と話す住民に、田中さんは': somebody speaks whom the verb describes.
        return text.IndexOf("れ", verb, noun - verb, StringComparison.Ordinal) >= 0 ? SpeakerRead.Unnamed : DescribedBy(at, noun, end) ?? SpeakerRead.Unnamed;
    }

    private SpeakerRead? DescribedBy(int at, int noun, int end)
    {
        var limit = Math.Min(end, noun + MaxDescribed);
        for (var i = noun + 1; i <= limit; i++)
        {
            var next = i < text.Length ? text[i] : '。';
            if (next is 'は' or 'が' or 'も' or 'に' or 'の' or 'を' or '、' or '。' or 'だ' or 'で' or '（' or 'と' && names.MentionEndingAt(i, noun) is { } name)
            {
                return new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(at, name.End), IsDirect: true);
            }

            if (next is 'は' or 'が' or 'も' or '、' or '。')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>「…」と店主の田中さん（42）。</c>: the verb is left out.</summary>
    private SpeakerRead? Alone(int at, int end) => at < end && text[at] == '、' ? AloneFrom(at + 1, end) : AloneFrom(at, end);

    private SpeakerRead? AloneFrom(int at, int end) =>
        end - at < MaxDescribed && end < text.Length && quotes.IsEnd(text[end]) && names.MentionEndingAt(end, at) is { } name && text.IndexOfAny(['は', 'が', 'も', '、', 'を', 'に'], at, name.Start - at) < 0
            ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, end), IsDirect: true) : null;

    /// <summary>Behind the stem of a verb of saying within some characters.</summary>
    private int? Verb(int at, int end)
    {
        for (var i = at; i < end && i - at < LongestVerb; i++)
        {
            if (words.NameWords.ClosingVerbs.FirstOrDefault(verb => i + verb.Length < end && string.CompareOrdinal(text, i, verb, 0, verb.Length) == 0) is { } found)
            {
                return i + found.Length;
            }

            if (text[i] is '、' or 'が' or 'は')
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsLetter(char c) => Scripts.Of(c) is Script.Han or Script.Kana;
}
