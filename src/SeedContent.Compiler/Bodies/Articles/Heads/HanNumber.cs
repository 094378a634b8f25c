namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a number below 100 in Han characters with its ten: <c>十二</c> is 12, <c>三十</c> is 30. Digits alone are read by <see cref="Digits"/>.</summary>
internal static class HanNumber
{
    private const char Ten = '十';

    /// <returns>The number, or 0 where none with a ten stands there; then <paramref name="at"/> is not moved.</returns>
    public static int Read(string text, ref int at, int end)
    {
        var stop = at;
        var tens = Digit(text, ref stop, end) ?? 1;
        if (stop >= end || text[stop] != Ten)
        {
            return 0;
        }

        stop++;
        var ones = Digit(text, ref stop, end) ?? 0;
        at = stop;
        return (tens * 10) + ones;
    }

    private static int? Digit(string text, ref int at, int end)
    {
        var digit = at < end && text[at] is >= '一' and <= '龥' ? Digits.Of(text[at]) : null;
        at += digit is null ? 0 : 1;
        return digit;
    }
}
