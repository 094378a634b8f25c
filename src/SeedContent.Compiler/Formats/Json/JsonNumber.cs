using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>The grammar of numbers (RFC 8259, 6): <c>-</c>, a whole part without leading zeros, a fraction, an exponent.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a word is meant as a number.</summary>
    public static bool IsStart(char first, char second) => IsDigit(first) || first is '-' or '+' || (first == '.' && IsDigit(second));

    /// <summary>Tests a word against the grammar.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="word">The word.</param>
    /// <param name="kind">What kind of number it is.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static string? FindMistake(string text, TextSpan word, out ScalarKind kind)
    {
        kind = ScalarKind.Integer;
        var end = word.End;
        var whole = text[word.Start] == '-' ? word.Start + 1 : word.Start;
        if (whole == end || !IsDigit(text[whole]))
        {
            return whole == end ? "a digit must follow '-'" : WhatIsNoDigit(text[whole]);
        }

        var position = SkipDigits(text, whole, end);
        if (text[whole] == '0' && position > whole + 1)
        {
            return "remove the leading zero, or put it in double quotes if it is a text";
        }

        if (position < end && text[position] == '.')
        {
            kind = ScalarKind.Float;
            var fraction = position + 1;
            position = SkipDigits(text, fraction, end);
            if (position == fraction)
            {
                return "a digit must follow '.'";
            }
        }

        if (position < end && text[position] is 'e' or 'E')
        {
            kind = ScalarKind.Float;
            var exponent = position + 1;
            exponent += exponent < end && text[exponent] is '+' or '-' ? 1 : 0;
            position = SkipDigits(text, exponent, end);
            if (position == exponent)
            {
                return "a digit must follow the exponent's 'e'";
            }
        }

        return position == end ? null : WhatFollows(text, word, position);
    }

    private static string WhatIsNoDigit(char found) => found switch
    {
        '+' => "remove the '+'",
        '.' => "a digit must stand before '.'",
        _ => "a digit must follow '-', and JSON has neither infinity nor NaN",
    };

    private static string WhatFollows(string text, TextSpan word, int position) => text[position] switch
    {
        'x' or 'X' or 'o' or 'O' or 'b' or 'B' when text[position - 1] == '0' => "only decimal numbers are read",
        '_' => "remove the '_'",
        _ => $"it goes on with '{JsonWords.Shorten(text, position, word.End)}'; put it in double quotes if it is a text",
    };

    private static int SkipDigits(string text, int position, int end)
    {
        while (position < end && IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
