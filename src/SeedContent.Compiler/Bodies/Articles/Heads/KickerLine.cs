using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line above the headline is a kicker: a section of the paper (<c>Ekonomi</c>), a kind of text (<c>OPINI</c>), or a few words in capitals above a headline that is not.</summary>
internal static class KickerLine
{
    private const int MaxWords = 3;
    private const int MaxLength = 40;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="title">The title line below it; null where there is none.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan line, TextSpan? title, LanguageWords words)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        if (IsNamed(text, line, words))
        {
            return true;
        }

        return title is { } below && PlaceName.IsInCapitals(text, line) && !PlaceName.IsInCapitals(text, below) && HasLower(text, below) && WordsOf(text, line) <= MaxWords;
    }

    /// <summary>Sections, perhaps two with a mark between: <c>Ekonomi / Bisnis</c>.</summary>
    private static bool IsNamed(string text, TextSpan line, LanguageWords words)
    {
        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            if (text[i] is '/' or '|' or '»' or '>' or '›' or '·' or '•' or '-' or '–' or '—')
            {
                return IsSection(text, Blanks.Trim(text, line.Start, i), words) && IsNamed(text, Blanks.Trim(text, i + 1, line.End), words);
            }
        }

        return IsSection(text, line, words);
    }

    private static bool IsSection(string text, TextSpan line, LanguageWords words)
    {
        var bare = line.Length > 2 && (text[line.Start], text[line.End - 1]) is ('[', ']') or ('【', '】') ? Blanks.Trim(text, line.Start + 1, line.End - 1) : line;
        return bare.Length > 0 && words.Sections.Concat(words.Labels).Any(word => Prefixes.After(text, bare.Start, bare.End, word) == bare.End);
    }

    private static bool HasLower(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordsOf(string text, TextSpan range)
    {
        var count = 1;
        for (var i = range.Start; i < range.End; i++)
        {
            count += Blanks.IsBlank(text[i]) ? 1 : 0;
        }

        return count;
    }
}
