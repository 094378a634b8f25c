using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline all of which stands in brackets before the lead: <c>(Ottawa) Les villes</c>, <c>(AFP) In Deutschland</c>, <c>[Казань, 18 августа]</c>, <c>(Київ – Укрінформ) —</c>.</summary>
internal static class WholeBracketReader
{
    private const int Longest = 70;
    private const int FewestOfSentence = 25;
    private const int MostInitials = 5;

    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var close = head.Length == 0 ? default : text[head.Start] switch { '(' => ')', '[' => ']', _ => default };
        var stop = close == default ? -1 : text.IndexOf(close, head.Start, Math.Min(head.Length, Longest));
        if (stop < 0 || words.Script is Script.Hangul or Script.Han or Script.Kana)
        {
            return null;
        }

        var inside = Blanks.Trim(text, head.Start + 1, stop);
        var lead = AfterMark(text, stop + 1, lineEnd);
        if (inside.Length < 2 || lineEnd - lead < FewestOfSentence || !DatelineCertainty.StartsSentence(text, lead))
        {
            return null;
        }

        if (words.HonorificsInNames && IsInitials(text, inside) && DatelineSeparator.DashLength(text, Blanks.Skip(text, stop + 1, lineEnd), lineEnd) > 0)
        {
            return DatelineReader.Make(TextSpan.FromBounds(head.Start, stop + 1), new() { Agency = inside, Last = DatelinePart.Agency }, lead);
        }

        return DatelinePartReader.TryRead(text, inside, words) is { } parts && IsCertain(text, parts, words)
            ? DatelineReader.Make(TextSpan.FromBounds(head.Start, stop + 1), parts, lead) : null;
    }

    /// <summary><c>(PL)-</c>: Vietnamese papers sign so.</summary>
    private static bool IsInitials(string text, TextSpan inside)
    {
        for (var i = inside.Start; i < inside.End; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return inside.Length <= MostInitials;
    }

    private static bool IsCertain(string text, DatelineParts parts, LanguageWords words)
    {
        if (parts.Place is not { } place)
        {
            return parts.HasKnownAgency && parts.Country is null;
        }

        if (DatelineCertainty.IsLabel(text, place, words))
        {
            return false;
        }

        var isKnown = parts.IsPlaceMarked || KnownPlace.Is(text, place, words);
        return isKnown || (parts.HasKnownAgency && !BracketedPart.IsPerson(text, place, words))
            || (char.IsUpper(text[place.Start]) && PlaceClues.MayBe(text, place, words)
                && (parts.HasDay || (parts.Country is { } country && (KnownPlace.Is(text, country, words) || BracketedPart.IsRegion(text, country, words))) || PlaceClues.StandsAgain(text, place, words) || PlaceClues.IsShapedAsPlace(text, place, words)))
            || (!char.IsUpper(text[place.Start]) && parts.Agency is null && WordSearch.HasAnother(text, place) && parts.Last is DatelinePart.Place or DatelinePart.Country);
    }

    /// <summary>A dash, a colon or a full stop may stand behind the bracket.</summary>
    private static int AfterMark(string text, int at, int end)
    {
        at = Blanks.Skip(text, at, end);
        at = at < end && text[at] is '.' or ':' or '=' ? Blanks.Skip(text, at + 1, end) : at;
        return at < end && DatelineSeparator.DashLength(text, at, end) is > 0 and var dash ? Blanks.Skip(text, at + dash, end) : at;
    }
}
