using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line of the head is a day or a time, though none can be read of it for certain.</summary>
internal static class StampLine
{
    private const int FewestOfStamp = 6;
    private const int LongestClock = 20;
    private const int FewestOfClock = 3;
    private const int MostOfClock = 4;

    /// <summary>Whether the line is one.</summary>
    public static bool Is(string text, TextSpan line, LanguageWords words) => IsDateOnly(text, line, words) || IsTime(text, line, words) || IsClock(text, line, words);

    /// <summary>Whether the line is a time of day and nothing else: <c>16:52</c>, <c>9.05 Uhr</c>, <c>dzisiaj, 08:07</c>.</summary>
    public static bool IsClock(string text, TextSpan line, LanguageWords words)
    {
        var (digits, marks) = (0, 0);
        for (var i = line.Start; i < line.End; i++)
        {
            digits += Digits.Of(text[i]) is null ? 0 : 1;
            marks += i > line.Start && Digits.Of(text[i - 1]) is not null && text[i] is ':' or '.' or 'h' ? 1 : 0;
        }

        return line.Length <= LongestClock && digits is FewestOfClock or MostOfClock && marks == 1 && TimeReader.IsTimeOrNothing(text, line.Start, line.End, words);
    }

    /// <summary>Whether the line has no word but those of a date: a day that the calendar does not have is no title either.</summary>
    public static bool IsDateOnly(string text, TextSpan line, LanguageWords words)
    {
        var hasDigit = false;
        for (var at = line.Start; at < line.End;)
        {
            var end = WordText.WordEnd(text, at, line.End);
            if (end > at && (words.Vocabulary.Find(text, at, end - at) & (WordKinds.Month | WordKinds.Weekday)) == WordKinds.None)
            {
                return false;
            }

            hasDigit |= Digits.Of(text[at]) is not null;
            at = Math.Max(end, at + 1);
        }

        return hasDigit;
    }

    /// <summary>
    /// What a paper says of the time of an article, though no day can be read of it, is no title: <c>Last updated at 9:09 on 24/07</c>, <c>Acton 05/07/23 13:35</c>.
    /// </summary>
    private static bool IsTime(string text, TextSpan line, LanguageWords words)
    {
        if (!Digits.StandIn(text, line))
        {
            return false;
        }

        var (letters, digits) = (0, 0);
        for (var i = line.Start; i < line.End; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
            digits += Digits.Of(text[i]) is null ? 0 : 1;
        }

        return (digits >= FewestOfStamp && digits >= letters) || words.Dates.UpdatePrefixes.Any(prefix => Prefixes.After(text, line.Start, line.End, prefix) is not null);
    }
}
