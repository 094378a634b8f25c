using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>Whether a line ends as a sentence does.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the last mark, behind quotation marks and brackets, is one of <c>. ! ? … :</c>, or the same of another script.</summary>
    public static bool EndsSentence(string text, TextSpan line)
    {
        var last = LastMark(text, line);
        return last >= 0 && text[last] is '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '：' or '।' or '॥' or '؟' or '۔';
    }

    /// <summary>Whether the line ends with a full stop that is not part of a shortened word (<c>the U.S.</c>).</summary>
    public static bool EndsWithFullStop(string text, TextSpan line)
    {
        var last = LastMark(text, line);
        return last >= 0 && (text[last] is '。' or '।' or '۔' || (text[last] == '.' && !IsInitialism(text, line, last)));
    }

    /// <summary>Whether the full stop ends a word that has others inside: <c>D.C.</c>, <c>p.m.</c></summary>
    public static bool IsInitialism(string text, TextSpan range, int stop) =>
        stop - 2 >= range.Start && text[stop - 2] == '.' && char.IsLetter(text[stop - 1]);

    private static int LastMark(string text, TextSpan line)
    {
        var i = line.End - 1;
        while (i >= line.Start && (Blanks.IsBlank(text[i]) || text[i] is '"' or '״' or '＂' or '”' or '“' or '’' or '\'' or '»' or '«' or '›' or '‹' or '‘' or '„' or ')' or ']' or '」' or '』' or '》' or '）' or '】'))
        {
            i--;
        }

        return i >= line.Start ? i : -1;
    }
}
