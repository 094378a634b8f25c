using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What tells a village that no list has from other words with a capital.</summary>
internal static class PlaceClues
{
    private const int MostWords = 4;
    private const int Shortest = 3;
    private const WordKinds Harmless = WordKinds.Place | WordKinds.NameParticle | WordKinds.StartsPhrase | WordKinds.Abbreviation;

    /// <summary>
    /// Whether words may be a place: each has a capital or is small as those inside names are, none is of the grammar, a body or a heading of the paper, and none begins
    /// with a first name. Each village of <c>LOJA-CATAMAYO</c> and <c>Haren/Glimmen</c> counts.
    /// </summary>
    public static bool MayBe(string text, TextSpan place, LanguageWords words)
    {
        if (place.Length < Shortest || !char.IsUpper(text[place.Start]) || AgencyName.IsKnown(text, place) || IsRubric(text, place, words))
        {
            return false;
        }

        var count = 0;
        for (var at = place.Start; at < place.End;)
        {
            var end = WordText.WordEnd(text, at, place.End);
            if (end > at)
            {
                count++;
                var kinds = words.Vocabulary.Find(text, at, end - at);

                // 'Câmara de Lobos', 'Pont-à-Mousson': inside a name the small words of the grammar are of it.
                var word = TextSpan.FromBounds(at, end);
                var isInside = (count > 1 && char.IsLower(text[at])) || (end < place.End && text[end] == '-') || (at > place.Start && text[at - 1] == '-') || (count == 1 && end < place.End && IsOne(text, word, words.PlaceBeginnings))
                    || (count > 1 && IsOne(text, word, words.PlaceEndings));
                if (count > 1 && !isInside && GivenNames.IsOfAnyLanguage(text, word, words) && !IsOne(text, TextSpan.FromBounds(place.Start, WordText.WordEnd(text, place.Start, place.End)), words.PlaceBeginnings))
                {
                    // 'Тут был Иван Петров.'
                    return false;
                }

                if (!isInside && ((kinds & ~Harmless) != WordKinds.None || words.BodyWords.Find(text, at, end - at).Value || IsRubric(text, word, words)))
                {
                    return false;
                }
            }

            at = Math.Max(end, at + 1);
        }

        var first = WordText.WordEnd(text, place.Start, place.End) - place.Start;
        var isOneWord = count == 1 || (IsJoined(text, place) && text.IndexOf(' ', place.Start, place.Length) < 0);
        return count is > 0 and <= MostWords && !(GivenNames.IsWomanOrMan(text, place.Start, first) && !isOneWord) && !words.IsGivenName(text.Substring(place.Start, first))
            && !WordSearch.HasLowerCase(text, place);
    }

    /// <summary>Whether the text has the place again: in capitals as a name, or behind a preposition of places (<c>Lindau – … in Lindau</c>).</summary>
    public static bool StandsAgain(string text, TextSpan place, LanguageWords words) =>
        PlaceName.IsInCapitals(text, place) ? WordSearch.HasTitleCase(text, place)
            : WordSearch.HasBefore(text, place, WordKinds.PlacePreposition, words) || StandsAbove(text, place);

    /// <summary>Whether the title has it: <c>Leinefelde nimmt Kinder auf</c>.</summary>
    private static bool StandsAbove(string text, TextSpan place)
    {
        var at = text.IndexOf(place.In(text), StringComparison.Ordinal);
        return at >= 0 && at < place.Start && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsLetterOrDigit(text[at + place.Length]);
    }

    /// <summary>Whether it ends as places of the language do: <c>Woudsend</c>, <c>Büttelborn</c>, <c>Иваново</c>; or two are written together.</summary>
    public static bool IsShapedAsPlace(string text, TextSpan place, LanguageWords words)
    {
        var first = TextSpan.FromBounds(place.Start, WordText.WordEnd(text, place.Start, place.End));
        if (IsJoined(text, place) || (first.End < place.End && IsOne(text, first, words.PlaceBeginnings)))
        {
            return true;
        }

        foreach (var ending in words.PlaceEndings)
        {
            if (place.Length > ending.Length + 1 && WordText.EqualsFolded(text, place.End - ending.Length, ending.Length, ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading that papers put before a text: <c>FUSSBALL</c>, <c>Opinión</c>.</summary>
    public static bool IsRubric(string text, TextSpan word, LanguageWords words) =>
        words.Rubrics.Concat(words.Sections).Any(rubric => rubric.Length == word.Length && Prefixes.After(text, word.Start, word.End, rubric) == word.End);

    private static bool IsOne(string text, TextSpan word, IReadOnlyList<string> list) =>
        list.Any(entry => entry.Length == word.Length && Prefixes.After(text, word.Start, word.End, entry) == word.End);

    private static bool IsJoined(string text, TextSpan place)
    {
        var joint = text.IndexOfAny(['/', '-', '–'], place.Start, place.Length);
        return joint > place.Start && joint + 1 < place.End && char.IsUpper(text[Blanks.Skip(text, joint + 1, place.End)]);
    }
}
