using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells where in a Chinese clause a name ends: behind it stands nothing, or what goes on with the clause.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanClauses(string text, LanguageWords words)
{
    private const int LongestAge = 4;
    private const int LongestAdverb = 5;

    /// <summary>Whether the clause goes on behind a name, or ends.</summary>
    public bool GoesOn(int at, int end) => at == end || char.IsDigit(text[at]) || text[at] is '（' or '(' or ' ' or '，' or '、' or '。' || IsContinuer(at, end) || IsAge(at, end) || IsAdverb(at, end) || IsOccasion(at, end);

    /// <summary><c>王宇紧张地说</c>: two or more characters that describe how it was said.</summary>
    private bool IsAdverb(int at, int end) => end - at is > 2 and <= LongestAdverb && text[end - 1] == '地' && IsHan(TextSpan.FromBounds(at, end));

    /// <summary><c>李明作供时说</c>: on what occasion; what begins a verb belongs to no name.</summary>
    private bool IsOccasion(int at, int end) => end - at is > 2 and <= LongestAdverb && text[end - 1] is '时' or '時' && at > 0 && words.NameWords.VerbCharacters.IndexOf(text[at - 1]) < 0 && IsHan(TextSpan.FromBounds(at, end));

    /// <summary><c>会见时</c>, <c>散会后</c>: whether a clause begins with when something was.</summary>
    public bool IsWhen(int start, int end)
    {
        for (var i = start + 1; i < end && i - start <= LongestAdverb; i++)
        {
            if (text[i] is '时' or '時' or '后' or '後')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>七十四歲</c></summary>
    private bool IsAge(int at, int end)
    {
        var last = at;
        while (last < end && last - at <= LongestAge && "一二三四五六七八九十".IndexOf(text[last]) >= 0)
        {
            last++;
        }

        return last > at && last < end && (text[last] is '岁' or '歲');
    }

    /// <summary><c>78岁的林秀妹</c>: whether an age leads to what stands here.</summary>
    public bool IsBehindAge(int at) => at >= 2 && text[at - 1] == '的' && (text[at - 2] is '岁' or '歲');

    /// <summary><c>刘芳今年30岁</c>, <c>刘芳（30岁）</c>, <c>刘芳，30岁</c>: whether an age follows, which only people have.</summary>
    public bool IsBeforeAge(int at, int end)
    {
        at += at < end && text[at] is '（' or '(' or '，' or ',' ? 1 : 0;
        at += at + 1 < end && text[at] == '今' && text[at + 1] == '年' ? 2 : 0;
        at += at + 1 < end && text[at] is '已' or '才' or '刚' or '剛' ? 1 : 0;
        var last = at;
        while (last < end && last - at < LongestAge && (char.IsDigit(text[last]) || "一二三四五六七八九十".IndexOf(text[last]) >= 0))
        {
            last++;
        }

        return last > at && last < end && text[last] is '岁' or '歲';
    }

    /// <summary>Whether a word that goes on with a clause, or says, stands here.</summary>
    public bool IsContinuer(int at, int end) => words.Continuers.StartsAt(text, at, end) || words.Sayings.StartsAt(text, at, end);

    /// <summary>Whether nothing but Chinese characters stands in a range.</summary>
    public bool IsHan(TextSpan name) => Scripts.AreAll(text, name, Script.Han);
}
