using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Tells the full stop between two sentences that stand together without a space, as in texts whose paragraphs were joined, from one inside a word: <c>sagte sie.Für den Abstieg</c>, <c>설명했다.한빛전자</c>, and
/// neither <c>KOMPAS.com</c> nor <c>e.V.</c>
/// </summary>
internal static class GluedSentence
{
    /// <summary>No word before it is shorter; initials and most short forms are.</summary>
    private const int ShortestWord = 3;

    /// <summary>A word with a capital may be a short form of an office (<c>Drs.Budi</c>) unless it is longer.</summary>
    private const int ShortestName = 4;

    /// <summary>The ends of addresses, which some write with a capital: <c>Detik.Com</c>.</summary>
    private static readonly HashSet<string> Domains = new(StringComparer.Ordinal) { "Com", "Net", "Org", "Info", "News", "Tv", "Io", "Co", "Id", "Ru", "Ua", "Js" };

    /// <summary>Whether a stop inside what would be a word ends a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="stop">The stop.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="words">The language.</param>
    public static bool Ends(string text, int start, int stop, int end, LanguageWords words)
    {
        if (stop - start < ShortestWord || stop + 2 >= end || !char.IsLetter(text[stop - 1]))
        {
            return false;
        }

        return char.IsUpper(text[stop + 1])
            ? char.IsLower(text[stop - 1]) && char.IsLower(text[stop + 2]) && (char.IsLower(text[start]) || stop - start >= ShortestName) && !IsKnown(text, start, stop, end, words)
            : words.Script is Script.Hangul or Script.Hebrew or Script.Arabic && Scripts.Of(text[stop - 1]) == words.Script && Scripts.Of(text[stop + 1]) == words.Script && Scripts.Of(text[stop + 2]) == words.Script;
    }

    private static bool IsKnown(string text, int start, int stop, int end, LanguageWords words) =>
        (words.Vocabulary.Find(text, start, stop - start) & WordKinds.Abbreviation) != WordKinds.None
        || Domains.Contains(text.Substring(stop + 1, WordText.WordEnd(text, stop + 1, end) - stop - 1));
}
