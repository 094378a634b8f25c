using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the dateline at the beginning of the first paragraph, up to a separator; of several marks that may end it the last counts
/// (<c>(ANSA) - ROMA, 12 LUG -</c>). Whether it is one says <see cref="DatelineCertainty"/>.
/// </summary>
internal static class DatelineReader
{
    private const int MaxLength = 110;
    private const int MostWordsOfRest = 5;
    private const int LongestDay = 60;
    private const int ShortestPlace = 3;
    private const int LongestPlace = 20;

    public static DatelineRead? TryRead(string text, TextSpan paragraph, LanguageWords words)
    {
        var line = FirstLine(text, paragraph);
        var head = TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + MaxLength));
        DatelineRead? found = null;
        foreach (var separator in DatelineSeparator.FindAll(text, head.Start, head.End))
        {
            // 'MÁLAGA, 2 nov. (Agencia) -': the full stop shortens the month.
            if (separator.LeadStart < line.End && !(separator.Kind == SeparatorKind.Stop && text[separator.LeadStart] == '(') && !IsRestOfLine(text, TextSpan.FromBounds(separator.LeadStart, line.End), words) && !IsPlaceAndDay(text, TextSpan.FromBounds(separator.LeadStart, line.End), words) && !IsInPair(text, separator, line.End, words) && TryRead(text, line, separator, words) is { } read)
            {
                found = read;
            }
        }

        return found
            ?? BracketedDatelineReader.TryRead(text, head, line.End, words)
            ?? WholeBracketReader.TryRead(text, head, line.End, words)
            ?? HanDatelineReader.TryRead(text, head, line.End, words)
            ?? ReporterBehindCity.TryReadBracketed(text, head, line.End, words)
            ?? TryReadWithoutSeparator(text, head, line.End, words)
            ?? TryReadAddress(text, head, line.End, words)
            ?? CapitalPlace.TryRead(text, head, line.End, words);
    }

    /// <summary>Reads a line that is a dateline and nothing else, perhaps with the separator that ends it: <c>Ankara</c>, <c>Madrid, 2 ene (EFE).-</c>.</summary>
    public static DatelineRead? TryReadLine(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        var end = line.End;
        while (end > line.Start && text[end - 1] is '-' or '–' or '—' or '=' or '_' or ':' or ',' or ' ')
        {
            end--;
        }

        var head = WithoutStop(text, TextSpan.FromBounds(line.Start, end));
        if (head.Length > 0 && DatelinePartReader.TryRead(text, head, words) is { } parts)
        {
            if (DatelineCertainty.OfLine(text, parts, words) || (parts is { HasKnownAgency: true, Place: null, Country: null } && text[line.End - 1] == ':'))
            {
                return Make(head, parts, line.End);
            }
        }

        return BracketedDatelineReader.TryReadLine(text, line, words) ?? OutletBehindPlace.TryRead(text, line, words) ?? PlaceAndAuthorLine.TryRead(text, line, words) ?? HanOutletDateline.TryReadLine(text, line, words);
    }

    public static DatelineRead Make(TextSpan head, DatelineParts parts, int leadStart) =>
        new(new(head, parts.Place, parts.Country, parts.Agency, parts.Date), leadStart, parts.Reporter, parts.Problem);

    /// <summary><c>القاهرة - محمد أحمد</c>: a few words that end the line and no sentence are a part of the dateline.</summary>
    private static bool IsRestOfLine(string text, TextSpan rest, LanguageWords words) =>
        words.NamesByContext && TitleWords.Count(text, rest) <= MostWordsOfRest && !SentenceEnd.EndsSentence(text, rest);

    /// <summary><c>Aalten, 8 juni 1936 — Doetinchem, 14 december 2022</c>: what stands on both sides of the mark are the two ends of a life.</summary>
    private static bool IsPlaceAndDay(string text, TextSpan rest, LanguageWords words) =>
        rest.Length is > 0 and <= LongestDay && DatelinePartReader.TryRead(text, rest, words) is { HasDay: true, Place: not null };

    /// <summary><c>เชียงใหม่-ลำพูนเปิดเส้นทาง</c>: a dash inside a word of Thai letters with a known place behind it joins two places.</summary>
    private static bool IsInPair(string text, DatelineSeparator separator, int end, LanguageWords words)
    {
        if (words.Script != Script.Thai || separator.Kind != SeparatorKind.TightDash)
        {
            return false;
        }

        for (var length = ShortestPlace; length <= LongestPlace && separator.LeadStart + length <= end; length++)
        {
            if (KnownPlace.IsCity(text, new(separator.LeadStart, length), words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first line without the dots that pages leave before it: <c>..SÃO PAULO (Reuters) -</c>.</summary>
    private static TextSpan FirstLine(string text, TextSpan paragraph)
    {
        var lineEnd = Blanks.FindLineEnd(text, paragraph);
        var line = lineEnd < 0 ? paragraph : TextSpan.FromBounds(paragraph.Start, lineEnd);
        var start = line.Start;
        while (start < line.End && (text[start] == '.' || (start > line.Start && Blanks.IsBlank(text[start]))))
        {
            start++;
        }

        return TextSpan.FromBounds(start, line.End);
    }

    private static DatelineRead? TryRead(string text, TextSpan line, DatelineSeparator separator, LanguageWords words)
    {
        var head = WithoutStop(text, Blanks.Trim(text, line.Start, separator.Start));
        if (head.Length == 0 || DatelinePartReader.TryRead(text, head, words) is not { } parts
            || !DatelineCertainty.Of(text, parts, separator, line.End, words))
        {
            return ReporterBehindCity.TryRead(text, head, separator, words);
        }

        // 'ANAHEIM, Calif.—': the full stop belongs to the shortened word.
        if (separator.Kind == SeparatorKind.Dash && text[separator.Start] == '.' && head.End == separator.Start
            && (EndsShortened(text, head, words) || (words.Script == Script.Thai && parts.Last == DatelinePart.Day)))
        {
            head = head with { Length = head.Length + 1 };
            parts.Country = parts.Country is { } country && country.End == separator.Start ? country with { Length = country.Length + 1 } : parts.Country;
        }

        // 'Gurtnellen. –': the full stop is the mark's.
        if (head.Length > 1 && text[head.End - 1] == '.' && parts is { Place: { } place, Last: DatelinePart.Place } && place.End == head.End - 1)
        {
            head = head with { Length = head.Length - 1 };
        }

        // 'Por Ana Ruiz Varsovia, 1 ene (EFE).-': who wrote it is no part of it.
        if (parts is { Reporter: { } by, Place: { } city } && by.Start > head.Start && by.End < city.Start)
        {
            head = TextSpan.FromBounds(city.Start, head.End);
        }

        var lead = Blanks.Skip(text, separator.LeadStart, line.End);
        if (parts.Place is null && CityBehind(text, lead, line.End, words) is { } behind)
        {
            parts.Place = behind;
            return Make(TextSpan.FromBounds(head.Start, behind.End), parts, Blanks.Skip(text, behind.End + 1, line.End));
        }

        return Make(head, parts, lead);
    }

    /// <summary>A known city in capitals with a comma behind, where an outlet alone stood before the dash: <c>KABAR.COM – MAKASSAR, Sebuah jembatan</c>.</summary>
    private static TextSpan? CityBehind(string text, int lead, int end, LanguageWords words)
    {
        var comma = lead < end ? text.IndexOfAny([',', '.'], lead, end - lead) : -1;
        var city = comma > lead ? TextSpan.FromBounds(lead, comma) : default;
        return city.Length > 0 && Blanks.Skip(text, comma + 1, end) is var next && next < end && char.IsUpper(text[next]) && PlaceName.IsInCapitals(text, city) && KnownPlace.IsCity(text, city, words) ? city : null;
    }

    /// <summary>The full stop behind a bracket ends the dateline with the dash: <c>(EFE). -</c></summary>
    private static TextSpan WithoutStop(string text, TextSpan head) =>
        head.Length > 1 && text[head.End - 1] == '.' && text[head.End - 2] is ')' or '/' ? head with { Length = head.Length - 1 } : head;

    private static bool EndsShortened(string text, TextSpan head, LanguageWords words)
    {
        var start = head.End;
        while (start > head.Start && WordText.IsWordPart(text[start - 1]))
        {
            start--;
        }

        return (words.Vocabulary.Find(text, start, head.End - start) & WordKinds.Abbreviation) != WordKinds.None;
    }

    /// <summary>An outlet's address, a comma and a city that is known are enough: <c>Liputan6.com, Jakarta Jembatan …</c>; in scripts without capitals an outlet, a stroke and a city: <c>الغد برس/ بغداد أعلنت …</c>.</summary>
    private static DatelineRead? TryReadWithoutSeparator(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var isCaseless = words.NamesByContext;
        var mark = text.IndexOf(isCaseless ? '/' : ',', head.Start, head.Length);
        var agency = mark < 0 ? default : TextSpan.FromBounds(head.Start, mark);
        if (mark < 0 || !(isCaseless ? AgencyName.IsKnown(text, agency) : AgencyName.IsAddress(text, agency)))
        {
            return null;
        }

        var place = Blanks.Skip(text, mark + 1, head.End);
        TextSpan? found = null;
        for (var i = place + 1; i < head.End; i++)
        {
            if (Blanks.IsBlank(text[i]) && KnownPlace.IsCity(text, TextSpan.FromBounds(place, i), words))
            {
                found = TextSpan.FromBounds(place, i);
            }
        }

        if (found is not { } city || Blanks.Skip(text, city.End, lineEnd) is var lead && (lead >= lineEnd || !(isCaseless ? char.IsLetter(text[lead]) : char.IsUpper(text[lead]))))
        {
            return null;
        }

        return new(new(TextSpan.FromBounds(head.Start, city.End), city, Country: null, agency, Date: null), lead, Reporter: null, Problem: null);
    }

    /// <summary>In Indonesian and Malay an outlet's address stands alone before the first sentence: <c>KABAR.CO Sebuah jembatan …</c>. Elsewhere a company's name may be one.</summary>
    private static DatelineRead? TryReadAddress(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var agency = TextSpan.FromBounds(head.Start, Blanks.EndOfWord(text, head.Start, head.End));
        var lead = Blanks.Skip(text, agency.End, lineEnd);
        return words.NamesPlaces && agency.Length > 0 && AgencyName.IsAddress(text, agency) && lead + 1 < lineEnd && char.IsUpper(text[lead]) && char.IsLower(text[lead + 1]) && SentenceEnd.EndsSentence(text, TextSpan.FromBounds(head.Start, lineEnd))
            ? new(new(agency, Place: null, Country: null, agency, Date: null), lead, Reporter: null, Problem: null) : null;
    }
}
