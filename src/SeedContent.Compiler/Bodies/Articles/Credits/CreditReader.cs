using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>
/// Reads the lines at the end of an article that are no text: agency or initials in brackets, <c>Editor: …</c>, <c>© …</c>, the mark of the end. They are taken from the
/// last line upwards, up to the first line that is none; the text keeps at least one line.
/// </summary>
internal static class CreditReader
{
    private const int MaxLines = 8;

    /// <summary>Who wrote the article, what else they are and the day are short lines; below an author in the head stands the text.</summary>
    private const int LongestOfAuthor = 60;

    /// <param name="text">The text.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="isTaken">For each line, whether it is no line of the text; those of credits are added.</param>
    /// <param name="words">The language.</param>
    /// <returns>The lines, in the order of the text.</returns>
    public static List<TextSpan> Read(string text, List<Line> lines, bool[] isTaken, LanguageWords words)
    {
        var credits = new List<TextSpan>();
        var first = lines.Count;
        var sources = SourceHeading(text, lines, words);
        for (var i = lines.Count - 1; i >= 0 && credits.Count < MaxLines && !isTaken[i]; i--)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (i < sources && !CreditLine.Is(text, lines[i].Content, words))
            {
                break;
            }

            credits.Add(lines[i].Content);
            first = i;
        }

        if (first == lines.Count || !HasTextAbove(lines, first, isTaken))
        {
            return [];
        }

        for (var i = first; i < lines.Count; i++)
        {
            isTaken[i] |= !lines[i].IsBlank;
        }

        credits.Reverse();
        return credits;
    }

    /// <summary>The line of a heading such as <c>Sources</c> or <c>Written by:</c> near the end: what stands below it are no paragraphs.</summary>
    private static int SourceHeading(string text, List<Line> lines, LanguageWords words)
    {
        for (int i = lines.Count - 1, seen = 0, longest = 0; i >= 0 && seen < MaxLines; i--)
        {
            // 'Penulis' below a name in the head: what follows are paragraphs, not names or sources.
            if (lines[i].Content.Length > CreditLine.MaxLength)
            {
                break;
            }

            if (!lines[i].IsBlank && seen++ > 0 && (CreditLine.IsHeading(text, lines[i].Content, words) || (longest <= LongestOfAuthor && BylineWords.IsHeading(text, lines[i].Content, words))))
            {
                return i;
            }

            longest = Math.Max(longest, lines[i].Content.Length);
        }

        return lines.Count;
    }

    private static bool HasTextAbove(List<Line> lines, int end, bool[] isTaken)
    {
        for (var i = 0; i < end; i++)
        {
            if (!lines[i].IsBlank && !isTaken[i])
            {
                return true;
            }
        }

        return false;
    }
}
