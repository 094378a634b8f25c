using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>
/// Finds the author whose name alone stands below the text, as a signature does: behind a sentence that ends the last paragraph, and of nobody of whom the text speaks.
/// A day may stand above or below it.
/// </summary>
internal static class NameAtEnd
{
    private const int FewestLinesAbove = 3;

    /// <summary>In other scripts a name is one whose first name is known.</summary>
    private const int FewestAboveKnown = 2;
    private const int MaxLength = 60;
    private const int MaxInitials = 10;

    /// <summary>Takes the line out of the text and puts it before the credits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isTaken">For each line, whether it is no line of the text; the one that is found is added.</param>
    /// <param name="credits">The credits below, to which it is added.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? Take(string text, List<Line> lines, bool[] isTaken, List<TextSpan> credits, LanguageWords words)
    {
        // '(Jane Doe)' is a credit already.
        foreach (var credit in credits)
        {
            if (Brackets.Without(text, credit) is var inside && inside.Length < credit.Length
                && (UnmarkedAuthor.NameOf(text, inside, TextSpan.FromBounds(0, credit.Start), words) ?? CaselessName(text, inside, words)) is { } inBrackets)
            {
                return inBrackets;
            }
        }

        var last = LineAbove(lines, isTaken, lines.Count);
        if (last > 0 && (BehindAuthor.TryRead(text, lines[last].Content, words) ?? BehindBylineWord(text, lines[last].Content, words)) is { } author)
        {
            isTaken[last] = true;
            credits.Insert(0, lines[last].Content);
            return author;
        }

        if (last >= 0 && DatedLineReader.TryRead(text, lines[last].Content, words) is { Date: not null })
        {
            last = LineAbove(lines, isTaken, last);
        }

        var line = last < 0 ? default : Brackets.Without(text, lines[last].Content);
        if (line.Length is 0 or > MaxLength || LineAbove(lines, isTaken, last) is not (>= 0 and var above))
        {
            return null;
        }

        var isBracketed = line.Length < lines[last].Content.Length;
        if (DatedLineReader.TryRead(text, lines[above].Content, words) is { Date: not null })
        {
            above = LineAbove(lines, isTaken, above);
        }

        if (above < 0 || !SentenceEnd.EndsSentence(text, WithoutInitials(text, lines[above].Content)) || (!isBracketed && lines.Take(last).Count(one => !one.IsBlank) < (words.Script == Script.Latin ? FewestLinesAbove : FewestAboveKnown))
            || (UnmarkedAuthor.NameOf(text, line, TextSpan.FromBounds(0, lines[last].Content.Start), words) ?? (isBracketed ? CaselessName(text, line, words) : null)) is not { } name)
        {
            return null;
        }

        isTaken[last] = true;
        credits.Insert(0, lines[last].Content);
        return name;
    }

    /// <summary><c>By Jane Doe</c></summary>
    private static TextSpan? BehindBylineWord(string text, TextSpan line, LanguageWords words) =>
        line.Length <= MaxLength && BylineReader.TryReadBehindWord(text, line, words) is { } names && (NameLine.IsName(text, names, words) || NameLine.AreKnownNames(text, names, words)) ? names : null;

    /// <summary><c>(רועי קייס)</c>: two words or three that are no agency and that the text has nowhere, in scripts without capitals.</summary>
    private static TextSpan? CaselessName(string text, TextSpan inside, LanguageWords words) =>
        words.NamesByContext && NameLine.IsName(text, inside, words) && !OutletName.Is(text, inside, words) && !PageWords.Are(text, inside, words) && !AuthorNames.HasRole(text, inside.Start, inside.End, words)
        && !NameLine.StandsIn(text, inside, TextSpan.FromBounds(0, inside.Start), words) ? inside : null;

    /// <summary>'… musim depan. (ian)': who edited a text stands in brackets behind its last sentence.</summary>
    private static TextSpan WithoutInitials(string text, TextSpan line)
    {
        var open = line.Length > MaxInitials && text[line.End - 1] == ')' ? text.LastIndexOf('(', line.End - 1, MaxInitials) : -1;
        return open > line.Start ? Blanks.Trim(text, line.Start, open) : line;
    }

    private static int LineAbove(List<Line> lines, bool[] isTaken, int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && (lines[line].IsBlank || isTaken[line]));

        return line;
    }
}
