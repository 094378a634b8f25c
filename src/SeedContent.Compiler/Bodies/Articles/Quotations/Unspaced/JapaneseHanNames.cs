using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells which Chinese characters before <c>さん</c> or a title are a Japanese name, and not what the title is of (<c>東湖大教授</c>, <c>横浜市長</c>) or another noun.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class JapaneseHanNames(string text, LanguageWords words)
{
    private const int LongestName = 5;
    private const int WholeName = 3;

    /// <summary>From a title to what ends the name of its holder.</summary>
    private const int LongestHolder = 16;

    /// <summary>Shorter ones end names too: 和夫.</summary>
    private const int ShortestTrade = 2;

    /// <summary>Whether a range is a name.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where the title begins.</param>
    /// <param name="floor">Where the sentence begins, or the piece of it.</param>
    /// <param name="honored">Whether <c>さん</c> or the like follows, and no title.</param>
    public bool IsName(int start, int end, int floor, bool honored) =>
        end > start && (honored ? HasLengthBeforeHonorific(start, end, floor) : HasLengthBeforeTitle(start, end))
        && !words.NameWords.NounsLikeNames.Contains(text.Substring(start, end - start)) && !EndsAsBody(start, end, honored) && words.NameWords.NoNameBeginnings.IndexOf(text[start]) < 0
        && (honored || !IsOfTitle(start, end)) && (HasSurname(start, end) || !JapaneseTrades.EndsAt(text, start, end, words, ShortestTrade));

    /// <summary><c>小谷進次郎市長</c>: so many characters are a name where the last is one of first names.</summary>
    public bool EndsAsGivenName(int end) => words.NameWords.GivenNameEndings.IndexOf(text[end - 1]) >= 0;

    /// <summary><c>長谷川健太郎さん</c>: one character more than names have, where it ends as first names do or nothing before it could belong to it.</summary>
    private bool HasLengthBeforeHonorific(int start, int end, int floor) =>
        end - start <= LongestName || (end - start == LongestName + 1 && (EndsAsGivenName(end) || start == floor || text[start - 1] is 'の' or '、'));

    private bool HasLengthBeforeTitle(int start, int end) => end - start is >= 2 and <= LongestName && (end - start < LongestName || EndsAsGivenName(end) || HasSurname(start, end));

    /// <summary><c>外務省</c>, but not <c>中村</c>, and with <c>さん</c> not <c>田中正道</c>.</summary>
    private bool EndsAsBody(int start, int end, bool honored) =>
        words.BodyEndings.IndexOf(text[end - 1]) >= 0 && !words.NameWords.BodySurnames.Contains(text.Substring(start, end - start))
        && !(honored && end - start > WholeName && text[end - 1] == '道' && HasSurname(start, end));

    /// <summary>Whether a range says of what or of which time the title behind it is.</summary>
    private bool IsOfTitle(int start, int end) =>
        HasBody(start, end) || IsUniversity(start, end) || IsBody(start, end) || IsPlaceOfTitle(start, end) || IsPlaceOfHolder(start, end)
        || words.NameWords.TitlePrefixes.Contains(text.Substring(start, end - start), StringComparer.Ordinal);

    /// <summary><c>東湖市教育長</c>: a character that ends bodies and places, behind the first one, which may be a surname.</summary>
    private bool HasBody(int start, int end)
    {
        for (var i = start + LengthOfBodySurname(start, end); i < end; i++)
        {
            if (words.BodyEndings.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>服部正市長</c>: how long a surname is that ends as bodies and places do; one character where none begins the range.</summary>
    private int LengthOfBodySurname(int start, int end) =>
        end - start > 1 && words.NameWords.BodySurnames.Contains(text.Substring(start, 2)) ? 2 : end - start > 2 && words.NameWords.BodySurnames.Contains(text.Substring(start, 3)) ? 3 : 1;

    /// <summary><c>東湖大教授</c>: no name, but <c>田中翔大教授</c> is.</summary>
    private bool IsUniversity(int start, int end)
    {
        var surname = start;
        return text[end - 1] == '大' && end - start >= WholeName && !(words.Surnames.TryRead(text, ref surname, end) is not null && surname - start > 1 && surname < end - 1);
    }

    /// <summary><c>東湖電力社長</c>: what ends as bodies and firms do.</summary>
    private bool IsBody(int start, int end) => end - start > 2 && words.NameWords.NounsLikeNames.Contains(text.Substring(end - 2, 2)) && !HasSurname(start, end);

    /// <summary><c>横浜市長</c>: a place before a title that is of it.</summary>
    private bool IsPlaceOfTitle(int start, int end) =>
        end < text.Length && text[end] is '市' or '町' or '村' or '区' or '県' or '知' or '都' or '府' or '道' && KnownPlace.Is(text, TextSpan.FromBounds(start, end), words);

    /// <summary><c>東湖市長の田中花子氏</c>, <c>東湖市長を務める田中花子氏</c>: no surname, before a title whose holder follows.</summary>
    private bool IsPlaceOfHolder(int start, int end)
    {
        var at = end;
        return end < text.Length && text[end] is '市' or '町' or '村' or '区' or '県' or '都' or '府' or '道' && !words.Surnames.Is(text, start, end) && !HasSurname(start, end)
            && words.Roles.TryRead(text, ref at, Math.Min(text.Length, end + words.Roles.Longest)) is not null && IsBeforeHolder(at);
    }

    /// <summary><c>の田中花子氏</c>: whether the holder of a title follows where it ends.</summary>
    private bool IsBeforeHolder(int at) =>
        at < text.Length && text[at] is 'の' or '、' or 'を' or 'で' && words.HonorificMarks.FindFirst(text, at + 1, Math.Min(text.Length, at + LongestHolder)) is { } mark
        && text.IndexOfAny(['。', '「', '」', 'は', 'が'], at + 1, mark.Start - at - 1) < 0
        && (Scripts.Of(text[mark.Start - 1]) == Script.Han || JapaneseScript.IsKatakana(text[mark.Start - 1]) || text[mark.Start - 1] is '）' or ')');

    /// <summary>Whether a frequent surname begins it, and a first name may follow.</summary>
    private bool HasSurname(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && surname - start > 1 && surname < end;
    }
}
