using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the line of a Chinese paper that says who reports, and behind a word for it where from: <c>东湖网记者 张三 发自澳门</c>, <c>作者：东湖网记者 张三 发自澳门</c>.</summary>
internal static class HanReportedFrom
{
    private const int Longest = 40;
    private const int LongestPlace = 8;
    private const int ShortestOutlet = 2;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryReadLine(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > Longest || words.ReportedFrom.FirstOrDefault(from => text.IndexOf(from, line.Start, line.Length, StringComparison.Ordinal) > 0) is not { } word)
        {
            return null;
        }

        var at = text.IndexOf(word, line.Start, line.Length, StringComparison.Ordinal);
        var place = Blanks.Trim(text, at + word.Length, line.End);
        var before = WithoutLabel(text, Blanks.Trim(text, line.Start, at), words);
        if (place.Length is < 2 or > LongestPlace || !Scripts.AreAll(text, place, Script.Han, also: '·') || before.Length == 0 || BylineReader.TryRead(text, before, words, belowTitle: true) is not { } names || names.End != before.End)
        {
            return null;
        }

        var parts = new DatelineParts { Agency = OutletBefore(text, TextSpan.FromBounds(before.Start, names.Start), words), Place = place, Reporter = names, Last = DatelinePart.Reporter };
        return DatelineReader.Make(TextSpan.FromBounds(before.Start, line.End), parts, line.End);
    }

    private static TextSpan WithoutLabel(string text, TextSpan before, LanguageWords words) =>
        before.Length > 0 && text.IndexOfAny([':', '：'], before.Start, before.Length) is > 0 and var colon && words.BylineWords.Contains(text[before.Start..colon], StringComparer.Ordinal) ? Blanks.Trim(text, colon + 1, before.End) : before;

    /// <summary>What stands before the word for a reporter, and is no such word itself: of <c>东湖网记者</c> the paper, of <c>本报记者</c> nothing.</summary>
    private static TextSpan? OutletBefore(string text, TextSpan role, LanguageWords words)
    {
        role = Blanks.Trim(text, role.Start, role.End);
        return words.BylineWords.Where(word => role.EndsWith(text, word)).Select(word => role with { Length = role.Length - word.Length })
            .OrderBy(outlet => outlet.Length).FirstOrDefault() is { Length: >= ShortestOutlet } outlet ? outlet : null;
    }
}
