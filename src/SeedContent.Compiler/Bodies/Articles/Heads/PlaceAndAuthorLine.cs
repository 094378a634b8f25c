using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line of its own with a place that is known and who reports from there, the reporter, the paper or both, in scripts without capitals: <c>البصرة – ميثم الخفاجي – الزمان</c>,
/// <c>نيالا: دارفور24</c>, <c>हरिभूमि न्यूज. रोहतक</c>, <c>न्यूज डेस्क, हरिभूमि, रोहतक</c>.
/// </summary>
internal static class PlaceAndAuthorLine
{
    private const int Longest = 70;
    private const int MostParts = 3;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (!words.NamesByContext || line.Length > Longest)
        {
            return null;
        }

        var end = text[line.End - 1] == ':' ? line.End - 1 : line.End;
        var parts = Split(text, TextSpan.FromBounds(line.Start, end), hasCommas: words.Script == Script.Devanagari);
        if (parts.Count is < 2 or > MostParts)
        {
            return null;
        }

        var read = new DatelineParts();
        foreach (var part in parts)
        {
            if (!Set(text, part, line.End, read, words))
            {
                return null;
            }
        }

        // 'الجزيرة - محمد أحمد:'
        var isNamed = read is { Place: null, Agency: not null, Reporter: { } by } && NameLine.IsKnownName(text, by, words);
        return isNamed || read is { Place: not null } and ({ Agency: not null } or { Reporter: not null }) ? DatelineReader.Make(TextSpan.FromBounds(line.Start, end), read, line.End) : null;
    }

    private static bool Set(string text, TextSpan part, int lineEnd, DatelineParts read, LanguageWords words)
    {
        var bare = Bare(text, part);
        if (read.Place is null && KnownPlace.IsCity(text, part, words))
        {
            (read.Place, read.Last) = (part, DatelinePart.Place);
            return true;
        }

        // 'न्यूज डेस्क, अमर उजाला, हाथरस': the desk stands before its paper.
        if ((read.Agency is null || (words.Script == Script.Devanagari && AgencyName.IsKnown(text, bare))) && bare.Length > 0 && (AgencyName.IsKnown(text, bare) || OutletName.Is(text, bare, words)))
        {
            (read.Agency, read.HasKnownAgency, read.Last) = (bare, true, DatelinePart.Agency);
            return true;
        }

        if (read.Reporter is null && read.Last != DatelinePart.None && bare == part && NameLine.IsUnknownName(text, part, TextSpan.FromBounds(lineEnd, text.Length), words))
        {
            (read.Reporter, read.Last) = (part, DatelinePart.Reporter);
            return true;
        }

        return false;
    }

    private static List<TextSpan> Split(string text, TextSpan line, bool hasCommas)
    {
        var parts = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && !(hasCommas && text[i] == ',') && !IsMark(text, i, line))
            {
                continue;
            }

            var part = Blanks.Trim(text, start, i);
            if (part.Length > 0)
            {
                parts.Add(part);
            }

            start = i + 1;
        }

        return parts;
    }

    private static bool IsMark(string text, int at, TextSpan line) =>
        text[at] is '|' or ':' or '◄' or '॥' or '।' || (at + 1 < line.End && Blanks.IsBlank(text[at + 1]) && (text[at] == '.' || DatelineSeparator.DashLength(text, at, line.End) > 0))
        || (at > line.Start && Blanks.IsBlank(text[at - 1]) && DatelineSeparator.DashLength(text, at, line.End) > 0);

    /// <summary>The name of a paper without its marks: <c>«الحياة»</c>.</summary>
    private static TextSpan Bare(string text, TextSpan part) =>
        part.Length > 2 && text[part.Start] is '«' or '"' or '“' && text[part.End - 1] is '»' or '"' or '”' ? new(part.Start + 1, part.Length - 2) : part;
}
