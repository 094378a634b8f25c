using System.Runtime.CompilerServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>White space and line ends, as the article reader sees them.</summary>
internal static class Blanks
{
    /// <summary>Only these end a line; other separators of Unicode are white space within one.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    /// <summary>White space of Unicode, with the zero-width space and a byte order mark that survived.</summary>
    // Asked of every character, and inlined for what most of them are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c < '\u0080' ? c is ' ' or (>= '\t' and <= '\r') : IsBlankBeyondAscii(c);

    private static bool IsBlankBeyondAscii(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>The first position from <paramref name="position"/> on, up to <paramref name="end"/>, that is not blank.</summary>
    public static int Skip(string text, int position, int end)
    {
        while (position < end && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The first position from <paramref name="position"/> on, up to <paramref name="end"/>, that is blank.</summary>
    public static int EndOfWord(string text, int position, int end)
    {
        while (position < end && !IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position behind the last blank before <paramref name="end"/>, and not before <paramref name="start"/>.</summary>
    public static int StartOfWord(string text, int start, int end)
    {
        while (end > start && !IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The first position in a range that ends a line; negative where none does.</summary>
    public static int FindLineEnd(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsLineEnd(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The range without the white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        start = Skip(text, start, end);
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
