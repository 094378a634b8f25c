using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands behind the date and names no author: a word for "by" and an outlet that is known (<c>… โดย: ผู้จัดการออนไลน์</c>), where a Chinese text is from, or the zone of a time before the date (<c>12:04, 21/06/2010 (GMT+7)</c>).</summary>
internal static class SourceBehindDate
{
    private const int LongestZone = 12;

    private static readonly string[] Zones = ["GMT", "UTC"];

    /// <returns>The line without it.</returns>
    public static TextSpan Trim(string text, TextSpan line, LanguageWords words)
    {
        line = WithoutSource(text, WithoutZone(text, line), words);
        var colon = text.LastIndexOf(':', line.End - 1, line.Length);
        if (colon <= line.Start || !AgencyName.IsKnown(text, Blanks.Trim(text, colon + 1, line.End)))
        {
            return line;
        }

        var word = Blanks.StartOfWord(text, line.Start, colon);
        var by = text[word..colon];
        return word > line.Start && words.BylineWords.Any(entry => string.Equals(entry.TrimEnd(':'), by, StringComparison.Ordinal)) ? Blanks.Trim(text, line.Start, word) : line;
    }

    /// <summary><c>(2023-07-12) 稿件来源:东湖日报</c></summary>
    private static TextSpan WithoutSource(string text, TextSpan line, LanguageWords words)
    {
        var colon = words.Script == Script.Han ? text.LastIndexOfAny([':', '：'], line.End - 1, line.Length) : -1;
        var word = Blanks.StartOfWord(text, line.Start, colon);
        return word > line.Start && words.CreditWords.Contains(text[word..colon], StringComparer.Ordinal) ? Brackets.Without(text, Blanks.Trim(text, line.Start, word)) : line;
    }

    private static TextSpan WithoutZone(string text, TextSpan line)
    {
        var open = line.Length > LongestZone && text[line.End - 1] == ')' ? text.LastIndexOf('(', line.End - 1, LongestZone) : -1;
        return open > line.Start && Array.Exists(Zones, zone => string.CompareOrdinal(text, open + 1, zone, 0, zone.Length) == 0) ? Blanks.Trim(text, line.Start, open) : line;
    }
}
