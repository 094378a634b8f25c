using System.Globalization;
using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>Reads what a backslash starts in a basic string (TOML 1.0, "String").</summary>
internal sealed class TomlEscapeReader(TomlCursor cursor)
{
    /// <summary>Reads an escape.</summary>
    /// <param name="value">What the character is appended to.</param>
    /// <returns>False after a mistake, which was reported.</returns>
    public bool Read(StringBuilder value)
    {
        var start = cursor.Position++;
        if (cursor.IsAtEnd || cursor.IsAtLineEnd)
        {
            // The string is not closed, and that is reported.
            return false;
        }

        var name = cursor.Current;
        if (name is 'u' or 'U')
        {
            return ReadCodePoint(start, value);
        }

        char? meant = name switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            '"' or '\\' => name,
            _ => null,
        };
        if (meant is { } c)
        {
            cursor.Position++;
            value.Append(c);
            return true;
        }

        // The character behind may be half of a pair, or one that has a mistake of its own: it is left to whoever reads on.
        var length = TomlCursor.IsForbidden(name) || char.IsSurrogate(name) ? 1 : 2;
        cursor.Problems.Report(
            new(start, length),
            $"{TomlProblems.Show(new TextSpan(start, length).In(cursor.Text))} is no escape of TOML 1.0; write \\\\ for a backslash, or put the text in single quotation marks");
        cursor.Position = start + length;
        return false;
    }

    /// <summary>Skips a backslash at the end of a line with all white space up to the next text, in a multi-line string.</summary>
    /// <returns>False where there is none.</returns>
    public bool SkipLineContinuation()
    {
        var start = cursor.Position;
        if (!cursor.Take('\\'))
        {
            return false;
        }

        cursor.SkipBlanks();
        if (!cursor.IsAtLineEnd)
        {
            cursor.Position = start;
            return false;
        }

        while (cursor.TakeLineEnd())
        {
            cursor.SkipBlanks();
        }

        return true;
    }

    private bool ReadCodePoint(int start, StringBuilder value)
    {
        var length = cursor.Current == 'u' ? 4 : 8;
        cursor.Position++;
        var digits = 0;
        while (digits < length && Uri.IsHexDigit(cursor.Peek(digits)))
        {
            digits++;
        }

        var span = TextSpan.FromBounds(start, cursor.Position + digits);
        var hex = cursor.Text.Substring(cursor.Position, digits);
        cursor.Position += digits;
        if (digits < length)
        {
            var expected = length.ToString(CultureInfo.InvariantCulture);
            cursor.Problems.Report(span, $"Expected {expected} hexadecimal digits in {TomlProblems.Show(span.In(cursor.Text))}");
            return false;
        }

        var code = uint.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            cursor.Problems.Report(span, $"{TomlProblems.Show(span.In(cursor.Text))} is no character: U+0000 to U+D7FF and U+E000 to U+10FFFF are");
            return false;
        }

        value.Append(char.ConvertFromUtf32((int)code));
        return true;
    }
}
