using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a word before a dash is a place though the data does not know it.</summary>
internal static class UnknownPlace
{
    private const int LongEnough = 5;
    private const int Shortest = 3;

    /// <summary><c>Lindau – … in Lindau</c>: one word that the text has once more as a place, and that is nobody's first name and no other word.</summary>
    public static bool IsOfText(string text, DatelineParts parts, TextSpan place, LanguageWords words) =>
        words.Script == Script.Latin && parts is { Country: null, Last: DatelinePart.Place } && place.Length > Shortest && text.IndexOf(' ', place.Start, place.Length) < 0 && char.IsUpper(text[place.Start])
        && !GivenNames.IsInTable(text, place.Start, place.Length) && (words.Vocabulary.Find(text, place.Start, place.Length) & ~WordKinds.Place) == WordKinds.None && !AgencyName.IsKnown(text, place)
        && WordSearch.HasBefore(text, place, WordKinds.PlacePreposition, words);

    /// <summary>'SEMARANGAN - Sebuah kapal …': papers of Indonesia and Malaysia begin with the place in capitals; a word that the language knows, or that stands in the text again, is none.</summary>
    public static bool IsInCapitals(string text, DatelineParts parts, TextSpan place, LanguageWords words) =>
        words.NamesPlaces && parts is { Country: null, Last: DatelinePart.Place } && place.Length > LongEnough + 1
        && text.IndexOf(' ', place.Start, place.Length) < 0 && !WordSearch.HasLowerCase(text, place) && !WordSearch.HasAnother(text, place)
        && words.Vocabulary.Find(text, place.Start, place.Length) == WordKinds.None && !words.BodyWords.Find(text, place.Start, place.Length).Value && !AgencyName.IsKnown(text, place);
}
