using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Takes what stands before a dash apart: <c>PLACE[, Country][, outlet][, day][ (agency)]</c>, or the outlet first. Anything that is
/// none of these parts, or one of them twice, means that it is no dateline.
/// </summary>
internal static class DatelinePartReader
{
    private const int MaxPlaceWords = 5;
    private const int MaxCountryWords = 4;

    public static DatelineParts? TryRead(string text, TextSpan head, LanguageWords words)
    {
        var parts = new DatelineParts();
        var end = head.End;
        if (text[end - 1] == ')')
        {
            var open = text.LastIndexOf('(', end - 1, head.Length);
            if (open < 0 || !SetBracketed(parts, text, Blanks.Trim(text, open + 1, end - 1), words))
            {
                return null;
            }

            end = Blanks.Trim(text, head.Start, open).End;
        }

        for (var at = head.Start; at < end;)
        {
            if (ReadDay(parts, text, ref at, end, words))
            {
                continue;
            }

            var comma = text.IndexOfAny([',', '،'], at, end - at);
            var part = Blanks.Trim(text, at, comma < 0 ? end : comma);
            if (part.Length == 0 || !SetPart(parts, text, part))
            {
                return null;
            }

            at = comma < 0 ? end : Blanks.Skip(text, comma + 1, end);
        }

        return parts;
    }

    private static bool ReadDay(DatelineParts parts, string text, ref int at, int end, LanguageWords words)
    {
        var day = DayReader.TryRead(text, at, end, words, namedOnly: false);
        var after = day?.End ?? DateReader.TryReadDay(text, at, end, words);
        if (after is not { } stop || parts.HasDay)
        {
            return false;
        }

        stop = Blanks.Skip(text, stop, end);
        if (stop < end && text[stop] is not (',' or '،'))
        {
            return false;
        }

        parts.HasDay = true;
        parts.Date = day?.Read.Date;
        parts.Problem = day?.Problem;
        at = stop < end ? Blanks.Skip(text, stop + 1, end) : end;
        return true;
    }

    private static bool SetPart(DatelineParts parts, string text, TextSpan part)
    {
        if (IsKnownAgency(text, part))
        {
            return SetAgency(parts, text, part);
        }

        if (parts.Place is null)
        {
            parts.Place = part;
            parts.PlaceInCapitals = PlaceName.IsInCapitals(text, part);
            return PlaceName.IsName(text, part, MaxPlaceWords);
        }

        // 'JAKARTA, CNN Indonesia': more than an agency's name, but no country.
        var isCountry = parts.Country is null && PlaceName.IsName(text, part, MaxCountryWords) && !BeginsWithAgency(text, part);
        parts.Country ??= part;
        return isCountry;
    }

    /// <summary>In brackets stands the agency, or the country: <c>BERLIN (Germany)</c>.</summary>
    private static bool SetBracketed(DatelineParts parts, string text, TextSpan part, LanguageWords words)
    {
        if (!KnownPlace.Is(text, part, words))
        {
            return SetAgency(parts, text, part);
        }

        parts.Country = part;
        return true;
    }

    private static bool SetAgency(DatelineParts parts, string text, TextSpan part)
    {
        if (parts.Agency is not null || part.Length == 0)
        {
            return false;
        }

        parts.Agency = part;
        parts.HasKnownAgency = IsKnownAgency(text, part);
        return parts.HasKnownAgency || PlaceName.IsName(text, part, most: 1);
    }

    /// <summary>One of the agencies of the data files, or a web address without white space (<c>Liputan6.com</c>).</summary>
    private static bool IsKnownAgency(string text, TextSpan part)
    {
        foreach (var agency in LanguageCatalog.Agencies)
        {
            if (agency.Length == part.Length && Prefixes.After(text, part.Start, part.End, agency) == part.End)
            {
                return true;
            }
        }

        return IsAddress(text, part);
    }

    private static bool BeginsWithAgency(string text, TextSpan part) =>
        LanguageCatalog.Agencies.Any(agency => agency.Length < part.Length && Prefixes.After(text, part.Start, part.End, agency) is { } after && Blanks.IsBlank(text[after]));

    private static bool IsAddress(string text, TextSpan part)
    {
        // The last label of an address is two letters or more, so that 'D.C.' and 'Calif.' are none.
        var dot = text.LastIndexOf('.', part.End - 1, part.Length);
        if (dot <= part.Start + 1 || part.End - dot < 3)
        {
            return false;
        }

        for (var i = part.Start; i < part.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
