namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads whole numbers of ASCII digits.</summary>
internal static class Digits
{
    /// <summary>Reads a number of <paramref name="least"/> to <paramref name="most"/> digits that no further digit follows.</summary>
    /// <returns>The number; <paramref name="at"/> is not moved where there is none.</returns>
    public static int Read(string text, ref int at, int end, int least, int most)
    {
        var value = 0;
        var stop = at;
        while (stop < end && stop - at <= most && text[stop] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[stop] - '0');
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
