using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>A place in the text that moves forward, and the little that all parts of TOML share: blanks, line ends, comments (TOML 1.0, "Spec", "Comment").</summary>
internal sealed class TomlCursor
{
    public TomlCursor(string text, TextSpan range)
    {
        Text = text;
        Position = range.Start;
        End = range.End;
        Problems = new(text);
    }

    public string Text { get; }

    public int Position { get; set; }

    public int End { get; }

    public TomlProblems Problems { get; }

    public bool IsAtEnd => Position >= End;

    /// <summary>The character here; NUL at the end, where no rule wants one.</summary>
    public char Current => Peek(0);

    /// <summary>Whether a line ends here. A carriage return alone ends none.</summary>
    public bool IsAtLineEnd => Current == '\n' || (Current == '\r' && Peek(1) == '\n');

    public char Peek(int offset) => Position + offset < End ? Text[Position + offset] : '\0';

    public bool StartsWith(string token) =>
        End - Position >= token.Length && string.CompareOrdinal(Text, Position, token, 0, token.Length) == 0;

    public bool Take(char c)
    {
        if (IsAtEnd || Current != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TakeLineEnd()
    {
        if (!IsAtLineEnd)
        {
            return false;
        }

        Position += Current == '\r' ? 2 : 1;
        return true;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Skips all that means nothing between statements and between the items of an array.</summary>
    public void SkipBlankLines()
    {
        do
        {
            SkipBlanks();
            SkipComment();
        }
        while (TakeLineEnd());
    }

    /// <summary>Skips a comment where one starts here, up to its line end.</summary>
    public void SkipComment()
    {
        if (Current != '#')
        {
            return;
        }

        var hasMistake = false;
        for (; !IsAtEnd && !IsAtLineEnd; Position++)
        {
            if (IsForbidden(Current) && !hasMistake)
            {
                hasMistake = true;
                Report($"{Found()} may not stand in a comment; remove it");
            }
        }
    }

    /// <summary>Reports a mistake that is the character here, or that something is missing here.</summary>
    public void Report(string message) => Problems.Report(CurrentSpan(), message);

    /// <summary>What stands here, as a message says it.</summary>
    public string Found()
    {
        if (IsAtEnd)
        {
            return "the end of the TOML";
        }

        if (IsAtLineEnd)
        {
            return "the end of the line";
        }

        if (Current == '\r')
        {
            return "a carriage return without a line feed (U+000D)";
        }

        var span = CurrentSpan();
        var category = CharUnicodeInfo.GetUnicodeCategory(Text, Position);
        return category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate
            ? "U+" + (span.Length == 2 ? char.ConvertToUtf32(Text, Position) : Current).ToString("X4", CultureInfo.InvariantCulture)
            : $"'{span.In(Text)}'";
    }

    /// <summary>Whether TOML keeps the character out of comments and strings: the control characters without the tab.</summary>
    public static bool IsForbidden(char c) => c is (< ' ' and not '\t') or '\u007F';

    private TextSpan CurrentSpan()
    {
        if (IsAtEnd || IsAtLineEnd)
        {
            return new(Math.Min(Position, End), 0);
        }

        return new(Position, char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1);
    }
}
