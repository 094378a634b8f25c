using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads whole numbers, in the digits of any numbering system that CLDR gives: <c>12</c>, <c>١٢</c>, <c>१२</c>.</summary>
internal static class Digits
{
    /// <summary>Whether a digit of any script stands in a range.</summary>
    public static bool StandIn(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (Of(text[i]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lazy<Dictionary<char, int>> Values = new(
        () => CldrData.Digits.SelectMany(digits => digits.Select((digit, value) => (digit, value))).ToDictionary(d => d.digit, d => d.value));

    /// <summary>The value of a digit, or null where the character is none.</summary>
    public static int? Of(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        < '\u0600' => null,
        _ => Values.Value.TryGetValue(c, out var value) ? value : null,
    };

    /// <summary>Reads a number of <paramref name="least"/> to <paramref name="most"/> digits that no further digit follows.</summary>
    /// <returns>The number; <paramref name="at"/> is not moved where there is none.</returns>
    public static int Read(string text, ref int at, int end, int least, int most)
    {
        var value = 0;
        var stop = at;
        while (stop < end && stop - at <= most && Of(text[stop]) is { } digit)
        {
            value = (value * 10) + digit;
            stop++;
        }

        if (stop - at < least || stop - at > most)
        {
            return 0;
        }

        at = stop;
        return value;
    }
}
