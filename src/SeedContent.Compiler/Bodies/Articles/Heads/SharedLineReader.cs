using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a line that has author and date with a mark between: <c>By Jane Doe | July 12, 2023</c>, <c>12/07/2023 - Oleh: Budi Santoso</c>.</summary>
internal static class SharedLineReader
{
    private const int MaxLength = 160;
    private const int MostMarks = 6;

    /// <returns>The author's name and the date, or null where the line is something else.</returns>
    public static (TextSpan Byline, DatedLine Date)? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        if (line.Length > MaxLength || !Digits.StandIn(text, line))
        {
            return null;
        }

        for (int i = line.Start + 1, seen = 0; i < line.End - 1 && seen < MostMarks; i++)
        {
            var isDash = DatelineSeparator.DashLength(text, i, line.End) > 0 && Blanks.IsBlank(text[i - 1]) && Blanks.IsBlank(text[i + 1]);
            var isBlank = words.Script is Script.Han or Script.Hangul or Script.Kana && Blanks.IsBlank(text[i]) && !Blanks.IsBlank(text[i - 1]);
            if (!isDash && !isBlank && text[i] is not ('|' or '•' or '·' or '｜' or '／' or '\u3000' or ';' or ','))
            {
                continue;
            }

            seen++;
            var left = Blanks.Trim(text, line.Start, i);
            var right = Blanks.Trim(text, i + 1, line.End);
            if (left.Length > 0 && right.Length > 0
                && (Pair(text, left, right, words, belowTitle && !isBlank && text[i] is not (';' or ',')) ?? Pair(text, right, left, words, belowTitle && text[i] == '|')) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    private static (TextSpan Byline, DatedLine Date)? Pair(string text, TextSpan name, TextSpan date, LanguageWords words, bool maybeBare)
    {
        var byline = BylineReader.TryRead(text, name, words, belowTitle: false) ?? (maybeBare && NameLine.IsName(text, name, words) ? name : null);
        return byline is { } author && DatedLineReader.TryRead(text, date, words) is { Date: not null, IsUpdate: false, Place: null } day ? (author, day) : null;
    }
}
