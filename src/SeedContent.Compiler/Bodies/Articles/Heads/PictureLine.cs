using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line says what a picture shows, and behind a mark who took it: <c>Ana Reis na ponte — Foto: João Lima</c>, <c>取材に応じる山田【写真：上野花子】</c>.</summary>
internal static class PictureLine
{
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

        return false;
    }
}
