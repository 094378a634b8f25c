using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line below a title that says who writes and from where: <c>Ayşe Demir / Ankara</c>, <c>AYŞE DEMİR Ankara</c>, <c>ليلى حداد (القاهرة)</c>.</summary>
internal static class CityBehindName
{
    /// <summary>Shorter words before a full stop are initials.</summary>
    private const int ShortestName = 3;

    /// <summary><c>Ana Pérez. Bruselas</c>: the names without the city that stands behind their full stop, or as they are.</summary>
    public static TextSpan Without(string text, TextSpan names, LanguageWords words)
    {
        var stop = text.LastIndexOf(". ", names.End - 1, names.Length, StringComparison.Ordinal);
        return stop - ShortestName > names.Start && text.LastIndexOf(' ', stop - 1, stop - names.Start) < stop - ShortestName && KnownPlace.IsCity(text, Blanks.Trim(text, stop + 1, names.End), words) ? TextSpan.FromBounds(names.Start, stop) : names;
    }

    /// <returns>The name; null where the line is something else.</returns>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        for (var at = line.Start + 1; at < line.End - 1; at++)
        {
            var isMark = text[at] is '/' or '|' || (words.NamesByContext && (text[at] is ',' or '،' || (text[at] == '(' && text[line.End - 1] == ')')));
            if (!isMark && !Blanks.IsBlank(text[at]))
            {
                continue;
            }

            var isBracketed = isMark && text[at] == '(';
            var (name, city) = (Blanks.Trim(text, line.Start, at), Blanks.Trim(text, at + 1, isBracketed ? line.End - 1 : line.End));
            if (city.Length > 0 && KnownPlace.IsCity(text, city, words) && (isMark || (PlaceName.IsInCapitalsBeside(text, name, city))) && NameLine.IsName(text, name, words))
            {
                return name;
            }
        }

        return null;
    }
}
