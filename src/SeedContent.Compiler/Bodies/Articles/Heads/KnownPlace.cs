using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether words are a place that the language's data knows; of several places (<c>München/London</c>) each has to be.</summary>
internal static class KnownPlace
{
    /// <summary>No few places are longer together.</summary>
    private const int Longest = 100;

    public static bool Is(string text, TextSpan range, LanguageWords words) => Find(text, range, words) != PlaceKinds.None;

    public static bool IsCity(string text, TextSpan range, LanguageWords words) => (Find(text, range, words) & PlaceKinds.City) != PlaceKinds.None;

    public static bool IsCountry(string text, TextSpan range, LanguageWords words) => (Find(text, range, words) & PlaceKinds.Country) != PlaceKinds.None;

    /// <summary>Whether a range holds two places with a dash between: <c>Ohri – Struga</c>.</summary>
    public static bool IsPair(string text, TextSpan range) =>
        text.IndexOf(" – ", range.Start, range.Length, StringComparison.Ordinal) > 0 || text.IndexOf(" - ", range.Start, range.Length, StringComparison.Ordinal) > 0;

    private static PlaceKinds Find(string text, TextSpan range, LanguageWords words)
    {
        if (range.Length == 0)
        {
            return PlaceKinds.None;
        }

        var kinds = words.PlaceNames.Find(text, range);
        var slash = text.IndexOfAny(['/', '／', '・'], range.Start, range.Length);
        if (kinds == PlaceKinds.None && slash < 0 && words.Script == Script.Thai)
        {
            // 'ลำพูน-ตาก'
            slash = text.IndexOf('-', range.Start, range.Length);
        }

        if (kinds == PlaceKinds.None && slash < 0)
        {
            slash = text.IndexOf(" – ", range.Start, range.Length, StringComparison.Ordinal) is > 0 and var dash ? dash + 1
                : text.IndexOf(" - ", range.Start, range.Length, StringComparison.Ordinal) is > 0 and var hyphen ? hyphen + 1 : -1;
        }

        if (kinds != PlaceKinds.None || slash <= range.Start || slash >= range.End - 1)
        {
            return kinds;
        }

        // Each part has to be known: the first that is not ends it, so that no long line is gone through.
        var first = words.PlaceNames.Find(text, Blanks.Trim(text, range.Start, slash));
        return first == PlaceKinds.None || range.Length > Longest ? PlaceKinds.None : first & Find(text, Blanks.Trim(text, slash + 1, range.End), words);
    }
}
