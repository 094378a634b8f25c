using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A line below a title that says who writes and from where: <c>Ayşe Demir / Ankara</c>, <c>Jane Doe in London</c>, <c>AYŞE DEMİR Ankara</c>, <c>ليلى حداد (القاهرة)</c>.</summary>
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

    /// <summary><c>Jane Doe in London</c>: whether what stands behind a name is a preposition and a city, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the preposition begins.</param>
    /// <param name="end">The line's end.</param>
    /// <param name="words">The language.</param>
    public static bool IsFrom(string text, int start, int end, LanguageWords words)
    {
        var preposition = Blanks.EndOfWord(text, start, end);
        var city = Blanks.Trim(text, preposition, end);
        return preposition > start && char.IsLower(text[start]) && (words.Vocabulary.Find(text, start, preposition - start) & WordKinds.PlacePreposition) != WordKinds.None && city.Length > 0 && KnownPlace.IsCity(text, city, words);
    }

    /// <returns>The name; null where the line is something else.</returns>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        for (var at = line.Start + 1; at < line.End - 1; at++)
        {
            if (Blanks.IsBlank(text[at]) && Blanks.Trim(text, line.Start, at) is var author && IsFrom(text, Blanks.Skip(text, at, line.End), line.End, words) && NameLine.IsKnownName(text, author, words) && !NameLine.StandsIn(text, author, TextSpan.FromBounds(line.End, text.Length), words))
            {
                return author;
            }

            var isMark = text[at] is '/' or '|' || (words.NamesByContext && (text[at] is ',' or '،' || (Blanks.IsBlank(text[at - 1]) && Blanks.IsBlank(text[at + 1]) && DatelineSeparator.DashLength(text, at, line.End) > 0) || (text[at] == '(' && text[line.End - 1] == ')')));
            if (!isMark && !Blanks.IsBlank(text[at]))
            {
                continue;
            }

            var isBracketed = isMark && text[at] == '(';
            var (name, city) = (Blanks.Trim(text, line.Start, at), Blanks.Trim(text, at + 1, isBracketed ? line.End - 1 : line.End));
            if (city.Length > 0 && KnownPlace.IsCity(text, city, words) && (isMark || (PlaceName.IsInCapitalsBeside(text, name, city))) && NameLine.IsName(text, name, words) && !(words.NamesByContext && OutletName.Is(text, name, words)))
            {
                return name;
            }
        }

        return null;
    }
}
