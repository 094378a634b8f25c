using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Finds the author below the lines that sum an article up, which are as long as paragraphs: a line that is nothing but names that are known, of nobody of whom the text speaks, with a paragraph or the day
/// below it: <c>Anna Weber |</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
internal sealed class AuthorBelowDeck(string text, List<Line> lines, LanguageWords words)
{
    private const int MostLinesAbove = 3;
    private const int MaxLength = 60;

    /// <summary>The line and the name in it; null where there is none.</summary>
    /// <param name="title">The headline's line.</param>
    /// <param name="isHead">For each line, whether the head took it.</param>
    public (int Line, TextSpan Name)? Find(int title, bool[] isHead)
    {
        for (var (i, above) = (LineReader.NextFilled(lines, title + 1), 0); i >= 0 && above <= MostLinesAbove; i = LineReader.NextFilled(lines, i + 1))
        {
            if (isHead[i])
            {
                continue;
            }

            if (above > 0 && NamesOf(lines[i].Content) is { } names && IsAboveText(i))
            {
                return (i, names);
            }

            above++;
        }

        return null;
    }

    /// <summary>Whether the day stands below, or a paragraph, perhaps with a short line of the page between.</summary>
    private bool IsAboveText(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next
        && (IsParagraph(next) || DatedLineReader.TryRead(text, lines[next].Content, words) is not null || (LineReader.NextFilled(lines, next + 1) is >= 0 and var behind && IsParagraph(behind)));

    private bool IsParagraph(int line) => lines[line].Content.Length >= LinesBelow.FewestOfText;

    private TextSpan? NamesOf(TextSpan line)
    {
        // 'Von Anna Weber'
        if (line.Length is > 0 and <= MaxLength && words.Script is Script.Latin or Script.Cyrillic && BylineReader.TryReadBehindWord(text, line, words) is { } marked && NameLine.IsName(text, marked, words))
        {
            return marked;
        }

        var bar = line.Length is > 0 and <= MaxLength ? text.IndexOf('|', line.Start, line.Length) : -1;
        var names = bar < 0 ? line : Blanks.Trim(text, line.Start, bar);
        return names.Length is > 0 and <= MaxLength && (bar < 0 || !HasLetter(bar + 1, line.End)) && (NameLine.IsKnownName(text, names, words) || NameLine.AreKnownNames(text, names, words))
            && UnmarkedAuthor.NameOf(text, names, TextSpan.FromBounds(line.End, text.Length), words) == names ? names : null;
    }

    /// <summary><c>Anna Weber | (3)</c>: behind the mark stands how many comments there are.</summary>
    private bool HasLetter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
