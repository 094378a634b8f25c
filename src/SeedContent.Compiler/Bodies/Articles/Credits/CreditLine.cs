using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>Whether a line at the end of an article is a credit.</summary>
internal static class CreditLine
{
    public const int MaxLength = 240;
    private const int MaxInBrackets = 80;
    private const int MaxShort = 48;
    private const int MaxNameWords = 4;

    /// <summary>Behind the bracket a number may stand: <c>（編輯：陳美玲）1130314</c>.</summary>
    private const int MaxBehind = 12;
    private const int LongestLink = 4;
    private const string Opening = "([（【<〈«";
    private const string Closing = ")]）】>〉»";
    private const string Copyright = "Copyright";

    /// <summary>Signs of copyright: nothing else begins with one.</summary>
    private static readonly string[] CopyrightSigns = ["©", "ⓒ", "Ⓒ", "℗", "(c) ", "(C) "];

    public static bool Is(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return false;
        }

        var bare = WithoutDashes(text, line);
        if (bare.Length == 0)
        {
            return false;
        }

        if (StartsCopyright(text, line) || CreditCode.IsEndMark(text, bare, words) || HasCreditWord(text, bare, words))
        {
            return true;
        }

        var bracket = Opening.IndexOf(text[bare.Start]);
        var close = bracket < 0 || bare.Length > MaxInBrackets ? -1 : text.LastIndexOf(Closing[bracket], bare.End - 1, bare.Length);
        if (close > 0 && bare.End - close <= MaxBehind && IsInBrackets(text, Blanks.Trim(text, bare.Start + 1, close), words))
        {
            return true;
        }

        // '(12 luglio 2023) © …'
        if (bracket >= 0 && text.IndexOf(Closing[bracket], bare.Start, bare.Length) is > 0 and var shut && StartsCopyright(text, Blanks.Trim(text, shut + 1, bare.End)))
        {
            return true;
        }

        // Thai agencies sign with a dash: '-สำนักข่าวไทย'.
        return (bare.Start > line.Start && AgencyName.IsKnown(text, bare)) || CreditCode.IsInitials(text, bare, inBrackets: false) || CreditCode.IsSigned(text, bare)
            || (CreditCode.IsAgencies(text, bare, words) && text.IndexOf('/', bare.Start, bare.Length) > 0) || IsMail(text, bare) || IsReporterWithMail(text, bare, words)
            || IsHanReporter(text, bare, words) || IsKoreanReporter(text, bare, words)
            || IsInCapitals(text, bare, words);
    }

    /// <summary><c>VON ANNA WEBER, MÜNSTER</c></summary>
    private static bool IsInCapitals(string text, TextSpan line, LanguageWords words) =>
        line.Length <= MaxShort && PlaceName.IsInCapitals(text, line) && BylineReader.TryRead(text, line, words, belowTitle: false) is not null;

    /// <summary><c>김하늘 선임기자</c>, <c>글=김하늘 기자, 사진=박바다 기자</c>, <c>김하늘 sky@barun.kr</c></summary>
    private static bool IsKoreanReporter(string text, TextSpan line, LanguageWords words) =>
        words.Script == Script.Hangul && line.Length <= MaxShort && BylineReader.TryRead(text, line, words, belowTitle: false) is { } names && words.Surnames.StartsAt(text, names.Start, names.End);

    /// <summary><c>記者黃大文、陳小明</c>: the word without a colon, and names that begin with surnames.</summary>
    private static bool IsHanReporter(string text, TextSpan line, LanguageWords words) =>
        words.Script == Script.Han && line.Length <= MaxShort && words.BylineWords.Any(word => word.Length > 1 && Prefixes.After(text, line.Start, line.End, word) is not null)
        && BylineReader.TryRead(text, line, words, belowTitle: false) is { } names && names.End == line.End && names.Start > line.Start && words.Surnames.StartsAt(text, names.Start, names.End);

    /// <summary>Whether the line is a word of those who made it and nothing else, perhaps with a colon: what follows in the next lines is theirs.</summary>
    public static bool IsHeading(string text, TextSpan line, LanguageWords words)
    {
        var bare = text[line.End - 1] is ':' or '：' ? line with { Length = line.Length - 1 } : line;
        return bare.Length > 0 && CreditWordAt(text, bare.Start, bare.End, words) is { IsOpen: false, End: var end } && end == bare.End;
    }

    /// <summary>Whether a word of those who made it stands at a position, with a colon and more behind it: <c>Foto: João Lima</c>, <c>Source : Le Courrier, 12 juillet 2023</c>.</summary>
    public static bool BeginsWithLabel(string text, int at, int end, LanguageWords words) =>
        words.CreditWords.Any(word => Prefixes.After(text, at, end, word) is { } after && Blanks.Skip(text, after, end) is var colon && colon + 1 < end && text[colon] is ':' or '：');

    /// <summary>
    /// Whether a short line says who else made the article, or where a picture is from: <c>Photo: Jane Doe</c>, <c>Foto oleh Budi Santoso</c>. A word that shows an
    /// author elsewhere is none.
    /// </summary>
    public static bool IsOther(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > MaxShort || SentenceEnd.EndsSentence(text, line) || CreditWordAt(text, line.Start, line.End, words) is not { } word || BylineWords.Begins(text, line, words))
        {
            return false;
        }

        var at = Blanks.Skip(text, word.End, line.End);
        if (at < line.End && text[at] is ':' or '：')
        {
            return at + 1 < line.End;
        }

        // 'Foto oleh …', 'Photo Jane Doe'
        var small = WordText.WordEnd(text, at, line.End);
        var names = small < line.End && small - at <= LongestLink && char.IsLower(text[at]) ? Blanks.Trim(text, small, line.End) : TextSpan.FromBounds(at, line.End);
        return names.Length > 0 && at > word.End && AuthorNames.Read(text, names, least: 2, NameStyle.Capitals, words) == names;
    }

    private static bool IsInBrackets(string text, TextSpan inside, LanguageWords words) =>
        inside.Length > 0 && (AgencyName.IsKnown(text, inside) || CreditCode.IsAgencies(text, inside, words) || CreditCode.IsInitials(text, inside, inBrackets: true)
            || CreditCode.IsSigned(text, inside) || CreditCode.IsEndMark(text, inside, words) || HasCreditWord(text, inside, words) || CreditWordAt(text, inside.Start, inside.End, words) is { End: var end } && end < inside.End && Blanks.IsBlank(text[end])
            || StartsCopyright(text, inside)
            || IsMail(text, inside) || BylineReader.TryRead(text, inside, words, belowTitle: false) is not null
            || (inside.Length <= MaxShort && !SentenceEnd.EndsSentence(text, inside)
                && (AuthorNames.HasRole(text, inside.Start, inside.End, words) || PlaceName.IsName(text, inside, MaxNameWords))));

    private static bool StartsCopyright(string text, TextSpan line)
    {
        if (CopyrightSigns.Any(sign => line.Length > sign.Length && string.Compare(text, line.Start, sign, 0, sign.Length, StringComparison.Ordinal) == 0))
        {
            return true;
        }

        // A sentence may be about it: 'Copyright law has to change.'
        return line.Length > Copyright.Length && string.Compare(text, line.Start, Copyright, 0, Copyright.Length, StringComparison.OrdinalIgnoreCase) == 0
            && text.IndexOfAny(['©', '0', '1', '2', '('], line.Start, Math.Min(line.Length, Copyright.Length + 6)) > 0;
    }

    /// <summary>
    /// A word of those who made it, with a colon or the like behind it, or in a short line that is no sentence; two such words may be joined
    /// (<c>Foto/Video:</c>). What says so without a colon ends with <c>…</c> in the data.
    /// </summary>
    private static bool HasCreditWord(string text, TextSpan range, LanguageWords words)
    {
        for (var (at, parts) = (range.Start, 0); parts < 3; parts++)
        {
            if (CreditWordAt(text, at, range.End, words) is not { } found)
            {
                return false;
            }

            if (found.IsOpen)
            {
                return true;
            }

            at = Blanks.Skip(text, found.End, range.End);
            if (at >= range.End)
            {
                return false;
            }

            var isJoint = text[at] is '/' or '-' or '–' or '—' or '／' or '・' or '&' or '·';
            if (text[at] is ':' or '：' or '|' or '｜' or '丨' or '=' or '＝')
            {
                return at + 1 < range.End;
            }

            if (!isJoint)
            {
                return Blanks.IsBlank(text[at - 1]) && range.Length <= MaxShort && !SentenceEnd.EndsSentence(text, range);
            }

            at = Blanks.Skip(text, at + 1, range.End);
            if (at >= range.End || CreditWordAt(text, at, range.End, words) is null)
            {
                // '編集・大槻進', '文／陳美玲', 'Edição – Carla Nunes'
                return at < range.End && range.Length <= MaxShort && !SentenceEnd.EndsSentence(text, range);
            }
        }

        return false;
    }

    private static (int End, bool IsOpen)? CreditWordAt(string text, int at, int end, LanguageWords words)
    {
        foreach (var word in words.CreditWords)
        {
            var isOpen = word[word.Length - 1] == '…';
            if (Prefixes.After(text, at, end, isOpen ? word.Substring(0, word.Length - 1) : word) is { } after && (!isOpen || after < end))
            {
                return (after, isOpen);
            }
        }

        return null;
    }

    private static bool IsReporterWithMail(string text, TextSpan line, LanguageWords words)
    {
        var blank = text.LastIndexOf(' ', line.End - 1, line.Length);
        return blank > line.Start && IsMail(text, Blanks.Trim(text, blank, line.End)) && BylineReader.TryRead(text, line, words, belowTitle: false) is not null;
    }

    private static bool IsMail(string text, TextSpan range)
    {
        var at = text.IndexOf('@', range.Start, range.Length);
        for (var i = range.Start; i < range.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                return false;
            }
        }

        return at > range.Start && at < range.End - 1 && text.IndexOf('.', at, range.End - at) > 0;
    }

    private static TextSpan WithoutDashes(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && text[start] is '-' or '–' or '—' or ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] is '-' or '–' or '—' or ' ')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
