using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line says what a picture shows, and behind a mark who took it: <c>Ana Reis na ponte — Foto: João Lima</c>, <c>取材に応じる山田【写真：上野花子】</c>, <c>在建的大桥。（王小明 摄）</c>.</summary>
internal static class PictureLine
{
    private const int ShortestCredit = 5;
    private const int LongestCredit = 16;

    /// <summary>Whether the line is one.</summary>
    public static bool Is(string text, TextSpan line, LanguageWords words)
    {
        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            var isMark = text[i] is '|' or '(' or '（' or '[' or '【' or '/' or '.' || (Blanks.IsBlank(text[i - 1]) && DatelineSeparator.DashLength(text, i, line.End) > 0);
            if (isMark && CreditLine.BeginsWithLabel(text, Blanks.Skip(text, i + 1, line.End), line.End, words))
            {
                return true;
            }
        }

        return IsTakenBy(text, line, words);
    }

    /// <summary><c>（王小明 摄）</c>: brackets that end a Chinese line, and in them at the end the word for taking a picture.</summary>
    private static bool IsTakenBy(string text, TextSpan line, LanguageWords words)
    {
        if (words.Script != Script.Han || line.Length < ShortestCredit || text[line.End - 1] is not ('）' or ')') || text[line.End - 2] is not ('摄' or '攝'))
        {
            return false;
        }

        var open = text.LastIndexOfAny(['（', '('], line.End - 1, Math.Min(line.Length, LongestCredit));
        return open > line.Start && words.Surnames.StartsAt(text, open + 1, line.End);
    }
}
