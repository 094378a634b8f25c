using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Whether a dateline whose place no list knows is one, in scripts with capitals: the sentence that surely begins behind the mark, the text that has the place again, the
/// shape of the name, a day or a bracket behind it speak for one. The less the mark says, the more of them are asked for.
/// </summary>
internal static class OpenDateline
{
    private const int LongEnough = 5;
    private const int LongestCity = 40;

    public static bool Is(string text, DatelineParts parts, DatelineSeparator separator, int end, LanguageWords words)
    {
        if (parts.Place is not { } place || !char.IsUpper(text[place.Start]))
        {
            return false;
        }

        var isKnown = parts.IsPlaceMarked || KnownPlace.Is(text, place, words);
        if (!isKnown && !PlaceClues.MayBe(text, place, words))
        {
            return false;
        }

        var isClear = SentenceOpening.IsClear(text, separator.LeadStart, end, words);
        if (parts.HasDay || parts.HasKnownAgency || parts.AgencyInBrackets || parts.Reporter is not null || parts.HasInitials)
        {
            return IsWithSource(text, parts, place, isKnown, separator, isClear, words);
        }

        return parts.Agency is null && (parts.Country is { } country ? IsWithCountry(text, place, country, isKnown, separator, isClear, words) : IsAlone(text, place, isKnown, separator, isClear, end, words));
    }

    /// <summary>A day behind a comma, an agency, a reporter or something in brackets: <c>Winschoten, 4 Nov.</c>, <c>Wetzlar (idea) –</c>.</summary>
    private static bool IsWithSource(string text, DatelineParts parts, TextSpan place, bool isKnown, DatelineSeparator separator, bool isClear, LanguageWords words)
    {
        var clues = Clues(text, place, isKnown, isClear, words) + (parts.HasKnownAgency ? 1 : 0);
        var hasDay = parts.HasDay && place.End < text.Length && (text[place.End] is ',' or '.' or '/' || parts.HasKnownAgency || parts.Country is not null || isKnown);
        if (parts is { HasDay: false, HasKnownAgency: false, HasInitials: false, Reporter: null } && clues == (isClear ? 1 : 0))
        {
            // 'UEFA (English) – A new cup begins.'
            return false;
        }

        return separator.Kind switch
        {
            SeparatorKind.Dash or SeparatorKind.Mark or SeparatorKind.TightDash => hasDay || clues >= 1,
            SeparatorKind.Stop => parts.Last != DatelinePart.Place && (hasDay || clues >= 2),
            SeparatorKind.Bar or SeparatorKind.Colon => clues + (hasDay ? 1 : 0) >= 2,
            SeparatorKind.Bracket => (parts.AgencyInBrackets || parts.HasKnownAgency) && clues + (hasDay ? 1 : 0) >= 2,
            _ => false,
        };
    }

    private static bool IsWithCountry(string text, TextSpan place, TextSpan country, bool isKnown, DatelineSeparator separator, bool isClear, LanguageWords words)
    {
        var isKnownCountry = KnownPlace.Is(text, country, words) || words.RegionWords.Any(word => HoldsWord(text, country, word));
        var clues = Clues(text, place, isKnown, isClear, words) + (isKnownCountry ? 1 : 0);
        return separator.Kind switch
        {
            SeparatorKind.Dash or SeparatorKind.Mark or SeparatorKind.TightDash => isKnownCountry ? clues >= 1 : clues >= 2,
            SeparatorKind.Bracket => false,
            _ => isKnownCountry && clues >= 2,
        };
    }

    private static bool IsAlone(string text, TextSpan place, bool isKnown, DatelineSeparator separator, bool isClear, int end, LanguageWords words)
    {
        var inCapitals = PlaceName.IsInCapitals(text, place);
        var clues = Clues(text, place, isKnown, isClear, words);
        var isLong = place.Length >= LongEnough || isKnown;
        switch (separator.Kind)
        {
            case SeparatorKind.Stop or SeparatorKind.Colon when isKnown && KnownPlace.IsPair(text, place):
                return true;
            case SeparatorKind.Dash when BeginsWithCity(text, separator.LeadStart, end, words):
                return false;
            case SeparatorKind.Mark:
                return inCapitals ? isLong : isKnown || clues >= 1;
            case SeparatorKind.Dash when DatelineCertainty.IsParenthesis(text, separator.LeadStart, end) && !(inCapitals && isClear):
                return false;
            case SeparatorKind.Dash:
                return inCapitals ? isLong && IsNoHeading(text, place, isKnown, clues, words) : clues >= 2 && (!words.CapitalNouns || isKnown || PlaceClues.StandsAgain(text, place, words));
            case SeparatorKind.TightDash:
                return inCapitals ? isLong && (words.NamesPlaces || clues >= 1) : isKnown && isClear;
            case SeparatorKind.Stop when inCapitals && words.CapitalHeadings:
                return isLong && (isKnown || clues >= 2);
            case SeparatorKind.Bar or SeparatorKind.Stop:
                return inCapitals ? isLong && (isKnown || clues >= 1) : clues >= 2;
            case SeparatorKind.Colon:
                return inCapitals && isLong && (isKnown || clues >= 2);
            default:
                return false;
        }
    }

    /// <summary>'TEK BAŞINA - …': several words in capitals may as well be a heading, and where papers put such, so may one.</summary>
    private static bool IsNoHeading(string text, TextSpan place, bool isKnown, int clues, LanguageWords words) =>
        isKnown || clues >= (words.CapitalHeadings ? 2 : TitleWords.Count(text, place) > 1 ? 1 : 0);

    /// <summary><c>Paris – Marseille, c'est l'affiche</c>: behind the mark a second city is all before the next mark.</summary>
    public static bool BeginsWithCity(string text, int start, int end, LanguageWords words)
    {
        var stop = text.IndexOfAny([',', '.', ':', ';'], start, end - start);
        return stop > start && stop - start <= LongestCity && KnownPlace.IsCity(text, TextSpan.FromBounds(start, stop), words);
    }

    private static int Clues(string text, TextSpan place, bool isKnown, bool isClear, LanguageWords words) =>
        (isClear ? 1 : 0) + (isKnown ? 1 : 0) + (PlaceClues.StandsAgain(text, place, words) ? 1 : 0) + (PlaceClues.IsShapedAsPlace(text, place, words) ? 1 : 0);

    private static bool HoldsWord(string text, TextSpan part, string word)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            if ((at == part.Start || Blanks.IsBlank(text[at - 1])) && Prefixes.After(text, at, part.End, word) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
