using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells what stands in Chinese quotation marks and is nobody's speech: terms and names.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
internal sealed class HanTerms(QuoteText quotes, LanguageWords words)
{
    private const int LongestTerm = 6;
    private const int LongestName = 10;
    private const int LongestWord = 4;
    private const int LongestJudgment = 4;

    private readonly string text = quotes.Text;
    private HashSet<string>? terms;

    /// <summary><c>李明说，歌里满是“情爱”，听不下去</c>: a word inside a clause of what somebody tells, behind which the sentence goes on.</summary>
    public bool IsShort(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        return inner.Length <= LongestWord && !quotes.EndsInside(quote) && outer.Start > 0 && Scripts.Of(text[outer.Start - 1]) == Script.Han && outer.End < text.Length && (text[outer.End] is '，' or ',' || (inner.Length < LongestWord && text[outer.End] == '。'));
    }

    /// <summary>
    /// <c>李明说，靠运气“赌柜”的做法不行</c>, <c>李明说，这样的“新农人”已有百名</c>: a few words before a noun or behind what describes them, or a word among others (<c>流量变“留量”不容易</c>), inside a clause of what somebody tells, where <c>王强所说的“拐点”</c> is his.
    /// </summary>
    public bool IsName(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        return inner.Length <= LongestTerm && outer.Start > 1 && outer.End + 1 < text.Length && Scripts.Of(text[outer.Start - 1]) == Script.Han && Scripts.Of(text[outer.End]) == Script.Han && !quotes.EndsInside(quote)
            && (text[outer.Start - 1] == '的' ? words.Sayings.StartOfEndingAt(text, Math.Max(0, outer.Start - 1 - LongestName), outer.Start - 1) is null : (text[outer.End] == '的' && Scripts.Of(text[outer.End + 1]) == Script.Han) || (inner.Length < LongestWord && Scripts.AreAll(text, inner, Script.Han)));
    }

    /// <summary>Whether a few words stand in quotation marks elsewhere too, as a term does, and none of them begins a speech.</summary>
    public bool IsTerm(int quote)
    {
        var inner = quotes.Quotes[quote].Inner;
        if (text[quotes.Quotes[quote].Outer.Start] is '《' or '〈' || IsTalk(quotes.Quotes[quote].Outer.End) || IsCited(quotes.Quotes[quote].Outer))
        {
            return true;
        }

        if (inner.Length > LongestName || quotes.EndsInside(quote))
        {
            return false;
        }

        terms ??= new(quotes.Quotes.Where(q => q.Inner.Length <= LongestName).GroupBy(q => q.Inner.In(text), StringComparer.Ordinal).Where(group => group.Skip(group.Key.Length <= LongestTerm ? 1 : 2).Any()).Select(group => group.Key), StringComparer.Ordinal);
        return terms.Contains(inner.In(text));
    }

    /// <summary><c>李明称，“桥塌了”的说法并不属实</c>: what others say.</summary>
    private bool IsTalk(int end)
    {
        var link = words.NameWords.NounLinks.FirstOrDefault(word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0);
        return link is not null && words.SpeechNouns.Any(noun => string.CompareOrdinal(text, end + link.Length, noun, 0, noun.Length) == 0);
    }

    /// <summary><c>李明称，报道中“桥塌了”并不属实</c>, <c>李明称，“桥塌了”是谣言</c>: what others say or write.</summary>
    private bool IsCited(TextSpan outer)
    {
        var noun = outer.Start > 0 && text[outer.Start - 1] is '中' or '里' or '裡' or '裏' or '内' or '內' ? outer.Start - 1 : 0;
        return words.SpeechNouns.Any(word => (noun > word.Length && TextSpan.FromBounds(noun - word.Length, noun).EndsWith(text, word)) || (outer.End < text.Length && text[outer.End] is '是' or '为' or '為' or '系' or '係' or '属' or '屬'
            && text.IndexOf(word, outer.End, Math.Min(text.Length - outer.End, LongestJudgment + word.Length), StringComparison.Ordinal) > 0));
    }

    /// <summary><c>李明说，公布的“最佳城市”调查显示…</c>: a few words before a noun inside a clause, which name what it is about.</summary>
    public bool IsNoun(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        if (inner.Length > LongestName || outer.Start == 0 || outer.End >= text.Length || Scripts.Of(text[outer.End]) != Script.Han || Scripts.Of(text[outer.Start - 1]) != Script.Han
            || (text[outer.End] is '的' or '地' or '之' or '等') || words.Continuers.StartsAt(text, outer.End, text.Length) || words.Sayings.StartOfEndingAt(text, Math.Max(0, outer.Start - LongestName), outer.Start) is not null)
        {
            return false;
        }

        for (var i = inner.Start; i < inner.End; i++)
        {
            if (Scripts.Of(text[i]) != Script.Han && !char.IsLetterOrDigit(text[i]) && text[i] is not ('·' or '・'))
            {
                return false;
            }
        }

        return true;
    }
}
