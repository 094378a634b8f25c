using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// The reporters behind the word that says so, in a dateline of East Asia whose parts stand without white space: the name ends where a separator or a known
/// place begins (<c>記者王小明台北</c>, <c>記者王小明、陳美玲台北</c>).
/// </summary>
internal static class NamedReporter
{
    private const int MostReporters = 4;

    /// <param name="text">The text.</param>
    /// <param name="start">Behind the word.</param>
    /// <param name="end">The end of the dateline.</param>
    /// <param name="words">The language.</param>
    /// <returns>The names; null where none stands there.</returns>
    public static TextSpan? TryRead(string text, int start, int end, LanguageWords words)
    {
        if (EndOfName(text, start, end, words) is not { } stop)
        {
            return null;
        }

        for (var count = 1; count < MostReporters && stop < end && text[stop] == '、' && EndOfName(text, stop + 1, end, words) is { } next; count++)
        {
            stop = next;
        }

        return TextSpan.FromBounds(start, stop);
    }

    private static int? EndOfName(string text, int start, int end, LanguageWords words)
    {
        var stop = start;
        while (stop < end && WordText.IsWordPart(text[stop]) && Digits.Of(text[stop]) is null)
        {
            stop++;
        }

        for (var i = start + 2; i <= stop; i++)
        {
            if ((i == stop || EndOfPlace(text, i, stop, words) is not null) && ReporterName.IsName(text, TextSpan.FromBounds(start, i), words))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A known place that is followed by nothing of a name: by a day, the ending, or the end.</summary>
    private static int? EndOfPlace(string text, int at, int end, LanguageWords words)
    {
        for (var stop = end; stop > at + 1; stop--)
        {
            // '美國華盛頓': the city behind its country.
            if (KnownPlace.Is(text, TextSpan.FromBounds(at, stop), words) && (stop == end || EndOfPlace(text, stop, end, words) is not null || words.ReportEndings.Any(ending => stop + ending.Length <= end && string.CompareOrdinal(text, stop, ending, 0, ending.Length) == 0)))
            {
                return stop;
            }
        }

        return null;
    }
}
