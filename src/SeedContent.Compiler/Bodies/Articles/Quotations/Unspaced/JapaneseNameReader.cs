using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads back from a title or a form of address where the Japanese name before it begins and ends.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class JapaneseNameReader(string text, LanguageWords words)
{
    private const int LongestName = 5;
    private const int WholeName = 3;
    private const int MaxGivenName = 3;
    private const int LongestForeignName = 20;
    private const int MaxBrackets = 12;
    private const int MaxBetweenTitles = 2;

    /// <summary><c>東湖市 田中花子 市長</c>: a whole name between blanks, as under pictures.</summary>
    public TextSpan? SetOffBefore(int role, int floor)
    {
        var end = role;
        while (end > floor && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        return NameBefore(end, floor, honored: true) is { Length: >= WholeName } name && (name.Start == floor || Blanks.IsBlank(text[name.Start - 1])) ? name : null;
    }

    /// <summary><c>尹大煕（ユンデヒ）大統領</c>: the name before how it is read, which stands in brackets before the title.</summary>
    public TextSpan? BeforeReading(int role, int floor)
    {
        var close = role;
        while (close > floor && Blanks.IsBlank(text[close - 1]))
        {
            close--;
        }

        var open = WithoutBrackets(close, floor);
        for (var i = open + 1; i < close - 1; i++)
        {
            if (Scripts.Of(text[i]) != Script.Kana && text[i] is not ('・' or 'ー' or '＝'))
            {
                return null;
            }
        }

        return open < close - 2 ? NameBefore(open, floor, honored: true) : null;
    }

    /// <summary>The name that ends before what is put behind it.</summary>
    /// <param name="end">Where that begins.</param>
    /// <param name="floor">Where the name may begin at the earliest.</param>
    /// <param name="honored">Whether that is a form of address, behind which nothing but a name stands, and no title.</param>
    public TextSpan? NameBefore(int end, int floor, bool honored)
    {
        end = honored ? end : JapaneseTitlePrefixes.Skip(text, end, floor, words);
        var start = end;
        if (end > floor && IsKatakana(text[end - 1]))
        {
            while (start > floor && (IsKatakana(text[start - 1]) || text[start - 1] is '・' or '＝') && end - start <= LongestForeignName)
            {
                start--;
            }

            if (!honored && start > floor && words.NameWords.NounsLikeNames.Contains(text.Substring(start, end - start)))
            {
                // '田中花子プロジェクトマネジャー': the word belongs to the title.
                return NameBefore(start, floor, honored: false);
            }

            return HanBefore(start, end, floor, honored) is { } surname ? TextSpan.FromBounds(surname, end)
                : end - start is > 1 and <= LongestForeignName && text[start] is not ('・' or '＝') ? TextSpan.FromBounds(start, end) : null;
        }

        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start <= LongestName + 1)
        {
            start--;
        }

        // '会社員田中花子さん': a role without a mark between.
        for (var i = start; i < end - 1; i++)
        {
            var at = i;
            if (words.Roles.TryRead(text, ref at, end) is not null && at < end)
            {
                start = at;
            }
        }

        // '尾崎投手統括コーチ': so does a title that ends it.
        if (!honored && words.Roles.StartOfEndingAt(text, start, end) is { } ending && ending - start > 1)
        {
            end = ending;
        }

        // '尾崎投手育成コーチ': what stands between two titles belongs to them.
        var length = end - start;
        if (!honored && length <= MaxBetweenTitles && start > floor && words.Roles.StartOfEndingAt(text, floor, start) is not null)
        {
            return null;
        }

        var isLong = length > LongestName || (!honored && (length < 2 || (length > LongestName - 1 && !EndsAsGivenName(end))));
        return length == 0 || isLong || words.NameWords.NounsLikeNames.Contains(text.Substring(start, length)) || (words.BodyEndings.IndexOf(text[end - 1]) >= 0 && !words.NameWords.BodySurnames.Contains(text.Substring(start, length))) || words.NameWords.NoNameBeginnings.IndexOf(text[start]) >= 0 || (!honored && HasBody(start, end))
            ? null : TextSpan.FromBounds(start, end);
    }

    /// <summary><c>小谷進次郎市長</c>: so many characters are a name where the last is one of first names.</summary>
    private bool EndsAsGivenName(int end) => words.NameWords.GivenNameEndings.IndexOf(text[end - 1]) >= 0;

    /// <summary><c>浜口トメさん</c>: a surname in Han before a short name in Katakana.</summary>
    private int? HanBefore(int start, int end, int floor, bool honored)
    {
        var first = start;
        while (first > floor && Scripts.Of(text[first - 1]) == Script.Han && start - first < LongestName)
        {
            first--;
        }

        return honored && end - start <= MaxGivenName && start - first is 2 or 3 && words.BodyEndings.IndexOf(text[start - 1]) < 0 && !words.Roles.Is(text, first, start) ? first : null;
    }

    private bool HasBody(int start, int end)
    {
        for (var i = start + (end - start > 1 && words.NameWords.BodySurnames.Contains(text.Substring(start, 2)) ? 2 : end - start > 2 && words.NameWords.BodySurnames.Contains(text.Substring(start, 3)) ? 3 : 1); i < end; i++)
        {
            if (words.BodyEndings.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the brackets begin that end at a position, as around an age; else the position.</summary>
    public int WithoutBrackets(int position, int floor)
    {
        if (position <= floor || text[position - 1] is not ('）' or ')'))
        {
            return position;
        }

        var i = position - 1;
        while (i > floor && position - i <= MaxBrackets && text[i] is not ('（' or '('))
        {
            i--;
        }

        return text[i] is '（' or '(' ? i : position;
    }

    private static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー';
}
