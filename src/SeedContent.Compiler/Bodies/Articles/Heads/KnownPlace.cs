using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether words are a place that the language's data knows; of several places (<c>München/London</c>) each has to be.</summary>
internal static class KnownPlace
{
    public static bool Is(string text, TextSpan range, LanguageWords words) => Find(text, range, words) != PlaceKinds.None;

    public static bool IsCity(string text, TextSpan range, LanguageWords words) => (Find(text, range, words) & PlaceKinds.City) != PlaceKinds.None;

    public static bool IsCountry(string text, TextSpan range, LanguageWords words) => (Find(text, range, words) & PlaceKinds.Country) != PlaceKinds.None;

    private static PlaceKinds Find(string text, TextSpan range, LanguageWords words)
    {
        if (range.Length == 0)
        {
            return PlaceKinds.None;
        }

        var kinds = words.PlaceNames.Find(text, range);
        var slash = text.IndexOfAny(['/', '／', '・'], range.Start, range.Length);
        if (kinds != PlaceKinds.None || slash <= range.Start || slash >= range.End - 1)
        {
            return kinds;
        }

        return words.PlaceNames.Find(text, Blanks.Trim(text, range.Start, slash)) & Find(text, Blanks.Trim(text, slash + 1, range.End), words);
    }
}
