using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a dateline that only its capitals set off: a known city, perhaps with the day behind a comma, and then a sentence whose first word has one capital
/// (<c>HÀ NỘI Cầu cũ đã đóng</c>, not <c>HÀ NỘI FC</c>; <c>LONDON, July 12 UK shares edged higher</c>). Where papers do not write so as a rule and no day stands there, that word has
/// to be one that has its capital from the sentence: <c>ROMA Una lite</c>, not <c>ROMA Capitale</c>.
/// </summary>
internal static class CapitalPlace
{
    private const int Longest = 30;
    private const int LongestDay = 20;

    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        if (words.Script is not (Script.Latin or Script.Cyrillic))
        {
            return null;
        }

        TextSpan? found = null;
        var end = Math.Min(head.End, head.Start + Longest);
        for (var i = head.Start + 1; i < end; i++)
        {
            if (!Blanks.IsBlank(text[i]) && text[i] != ',')
            {
                continue;
            }

            var place = TextSpan.FromBounds(head.Start, i);
            if (!PlaceName.IsInCapitals(text, place))
            {
                break;
            }

            found = KnownPlace.IsCity(text, place, words) ? place : found;
        }

        if (found is not { } city)
        {
            return null;
        }

        if (text[city.End] == ',')
        {
            var at = Blanks.Skip(text, city.End + 1, head.End);
            return DatelineDay.TryRead(text, at, Math.Min(head.End, at + LongestDay), words) is { Problem: null } day && Blanks.Skip(text, day.End, lineEnd) is var behind && behind > day.End && BeginsWord(text, behind, lineEnd, mayBeAny: true)
                ? DatelineReader.Make(TextSpan.FromBounds(city.Start, day.End), new() { Place = city, Date = day.Date, HasDay = true, Last = DatelinePart.Day }, behind) : null;
        }

        var lead = Blanks.Skip(text, city.End, lineEnd);
        return lead > city.End && BeginsWord(text, lead, lineEnd, mayBeAny: false) && (words.PlacesWithoutMark || SentenceOpening.IsClear(text, lead, lineEnd, words))
            ? DatelineReader.Make(city, new() { Place = city, Last = DatelinePart.Place }, lead) : null;
    }

    /// <summary>Whether a word with a capital begins; behind a day it may have more of them.</summary>
    private static bool BeginsWord(string text, int at, int end, bool mayBeAny) => at + 1 < end && char.IsUpper(text[at]) && (mayBeAny || char.IsLower(text[at + 1]));
}
