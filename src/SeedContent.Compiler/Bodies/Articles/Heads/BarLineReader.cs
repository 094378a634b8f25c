using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line of three parts or more with bars, dots or slashes between, each of which is a day, the day of a change, the author or the paper:
/// <c>Le Courrier | 12.07.2023 à 13h36 • Mis à jour le 13.07.2023 | Par Jeanne Martin</c>.
/// </summary>
internal static class BarLineReader
{
    private const int MaxLength = 200;
    private const int FewestParts = 3;
    private const int MostParts = 6;
    private const int MostWordsOfPaper = 4;

    /// <returns>The author, if there is one, and the day; null where the line is something else.</returns>
    public static (TextSpan? Byline, CalendarDate Date)? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        if (line.Length > MaxLength || !Digits.StandIn(text, line))
        {
            return null;
        }

        TextSpan? byline = null;
        TextSpan? name = null;
        CalendarDate? date = null;
        var parts = 0;
        var hasPaper = false;
        for (var at = line.Start; at < line.End; at++)
        {
            var stop = EndOfPart(text, at, line.End);
            var part = Blanks.Trim(text, at, stop < 0 ? line.End : stop);
            at = stop < 0 ? line.End : stop;
            if (part.Length == 0 || ++parts > MostParts)
            {
                return null;
            }

            if (DatedLineReader.TryRead(text, part, words) is { Problem: null } day)
            {
                date ??= day.IsUpdate ? null : day.Date;
            }
            else if (byline is null && BylineReader.TryRead(text, part, words, belowTitle: false) is { } author)
            {
                byline = author;
            }
            else if (AgencyName.IsKnown(text, part))
            {
                hasPaper = true;
            }
            else if (!PlaceName.IsName(text, part, MostWordsOfPaper))
            {
                return null;
            }
            else
            {
                name ??= NameLine.IsName(text, part, words) ? part : null;
                hasPaper |= parts > 1 && belowTitle && name?.Start == line.Start && PlaceName.IsInCapitals(text, part);
            }
        }

        // 'Jane Doe / TNN / Jul 12, 2023, 17:07 IST', 'Jane Doe / DAILYHERALD.COM / July 12, 2023': beside a paper a name is the author's.
        return parts >= FewestParts && date is { } found ? (byline ?? (hasPaper ? name : null), found) : null;
    }

    /// <summary>The next bar, dot, or slash between blanks; negative where none stands.</summary>
    private static int EndOfPart(string text, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (text[i] is '|' or '•' or '·' || (text[i] == '/' && i > at && i + 1 < end && Blanks.IsBlank(text[i - 1]) && Blanks.IsBlank(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }
}
