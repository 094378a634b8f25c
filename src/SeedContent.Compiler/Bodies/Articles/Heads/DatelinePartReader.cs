using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Takes what stands before a separator apart: place, country, outlet, day and agency, in the order of the paper, with commas, brackets, dashes
/// or full stops between. Anything that is none of these parts, or one of them twice, means that it is no dateline.
/// </summary>
internal sealed class DatelinePartReader
{
    private const int MaxPlaceWords = 5;
    private const int MaxCountryWords = 4;
    private const int MaxOutletWords = 3;
    private const int MaxWordsWithoutCase = 3;
    private const int FewestLettersOfWeekday = 5;

    private readonly string text;
    private readonly int end;
    private readonly LanguageWords words;
    private readonly DatelineParts parts = new();
    private readonly bool hasDigit;
    private readonly DatelineNameBounds bounds;
    private bool afterDash;
    private bool hasWeekday;

    private DatelinePartReader(string text, TextSpan head, LanguageWords words) => (this.text, end, this.words, hasDigit, bounds) = (text, head.End, words, Digits.StandIn(text, head), new(text, head.End, words));

    /// <returns>The parts, or null where the words are no dateline.</returns>
    public static DatelineParts? TryRead(string text, TextSpan head, LanguageWords words)
    {
        var reader = new DatelinePartReader(text, head, words);
        for (var at = head.Start; at < head.End;)
        {
            if (!reader.ReadBracketed(ref at) && !reader.ReadDay(ref at, head.End) && !reader.ReadClock(ref at) && !reader.ReadName(ref at))
            {
                return null;
            }

            at = reader.SkipJoint(at);
        }

        return reader.parts.Last == DatelinePart.None ? null : reader.WithBothPlaces();
    }

    /// <summary><c>Paryż, Haga (PAP)</c>: two cities that are known, of which the second is no country or region.</summary>
    private DatelineParts WithBothPlaces()
    {
        if (parts is { Place: { } place, Country: { } country } && text[place.End] == ',' && !KnownPlace.IsCountry(text, country, words) && KnownPlace.IsCity(text, country, words) && KnownPlace.IsCity(text, place, words))
        {
            (parts.Place, parts.Country, parts.Last) = (TextSpan.FromBounds(place.Start, country.End), null, parts.Last == DatelinePart.Country ? DatelinePart.Place : parts.Last);
        }

        // 'Elmas Topaloğlu, Köln -': no list has the first name, but the second one is a city.
        else if (parts is { Place: { } name, Country: { } city, Reporter: null } && text[name.End] == ',' && !parts.IsPlaceMarked && char.IsUpper(text[name.Start]) && TitleWords.Count(text, name) is 2 or 3
            && !KnownPlace.Is(text, name, words) && !PlaceClues.IsShapedAsPlace(text, name, words) && KnownPlace.IsCity(text, city, words) && !KnownPlace.IsCountry(text, city, words))
        {
            (parts.Reporter, parts.Place, parts.Country, parts.Last) = (name, city, null, parts.Last == DatelinePart.Country ? DatelinePart.Place : parts.Last);
        }

        return parts;
    }

    /// <summary>The time of day behind a day: <c>8 ноября 2013, 10:15 —</c>.</summary>
    private bool ReadClock(ref int at)
    {
        var after = parts.Last == DatelinePart.Day && Digits.Of(text[at]) is not null ? TimeReader.SkipClock(text, at, end, words) : at;
        while (after > at && !char.IsLetterOrDigit(text[after - 1]))
        {
            after--;
        }

        (var isRead, at) = (after > at, after);
        return isRead;
    }

    /// <summary>In brackets, or between the slashes of <c>/ТАСС/</c>, stands the agency, the country (<c>BERLIN (Germany)</c>) or the day.</summary>
    private bool ReadBracketed(ref int at)
    {
        var close = text[at] switch { '(' => ')', '（' => '）', '[' => ']', '/' => '/', '«' => '»', '"' => '"', _ => default };
        var stop = close == default ? -1 : text.IndexOf(close, at + 1, end - at - 1);
        if (stop < 0)
        {
            return false;
        }

        var part = bounds.WithoutReporter(Blanks.Trim(text, at + 1, stop));
        var inside = part.Start;
        if (ReadDay(ref inside, part.End) && inside == part.End)
        {
            at = stop + 1;
            return true;
        }

        if (part.Length == 0 || !SetBracketed(part))
        {
            return false;
        }

        at = stop + 1;
        return true;
    }

    private bool SetBracketed(TextSpan part)
    {
        // '/Корр. ТАСС Анна Иванова/'
        if (parts.Reporter is null && AgencyName.EndOfLongest(text, part.Start, part.End) is { } stop && Blanks.Trim(text, stop, part.End) is { Length: > 0 } by && by.Start > stop && NameLine.IsKnownName(text, by, words))
        {
            parts.Reporter = by;
            part = TextSpan.FromBounds(part.Start, stop);
        }

        if (parts.Place is not null && parts.Country is null && !AgencyName.IsKnown(text, part) && KnownPlace.Is(text, part, words))
        {
            (parts.Country, parts.Last) = (part, DatelinePart.Country);
            return true;
        }

        if (parts is { Place: not null, HasDay: false } && SetOutletAndDay(part))
        {
            return true;
        }

        if (parts.Place is not null && !AgencyName.IsKnown(text, part) && SetUnknown(part) is { } isSet)
        {
            return isSet;
        }

        // 'TEHRAN (Tasnim)': one word may be an agency that is not known.
        // Beside a day and a place that is known, two or three words may be one too: 'Seremban, 4 Jun 2026 (Korporat Negeri) –'.
        var most = parts is { HasDay: true, Place: { } place, Last: DatelinePart.Day } && KnownPlace.Is(text, place, words) ? MaxOutletWords : 1;
        if (!AgencyName.IsKnown(text, part) && !((PlaceName.IsName(text, part, most) || (most > 1 && PlaceName.IsWithoutCase(text, part, most: 1))) && text[part.Start - 1] is not ('«' or '"')))
        {
            return false;
        }

        parts.AgencyInBrackets = true;
        return SetAgency(part);
    }

    /// <summary><c>(CNN Philippines, June 22)</c>, <c>(Reuters, June 22, 2023)</c>: beside a day two or three words may be an outlet that is not known.</summary>
    private bool SetOutletAndDay(TextSpan part)
    {
        var comma = text.IndexOf(',', part.Start, part.Length);
        if (comma <= part.Start || DatelineDay.TryRead(text, Blanks.Skip(text, comma + 1, part.End), part.End, words) is not { } day || day.End != part.End)
        {
            return false;
        }

        var outlet = Blanks.Trim(text, part.Start, comma);
        if (!(AgencyName.IsKnown(text, outlet) || PlaceName.IsName(text, outlet, MaxOutletWords)) || !SetAgency(outlet))
        {
            return false;
        }

        (parts.HasDay, parts.Date, parts.Problem, parts.AgencyInBrackets) = (true, day.Date, day.Problem, true);
        return true;
    }

    /// <summary>What stands in brackets behind a place and is no agency that is known; null where nothing tells what it is.</summary>
    private bool? SetUnknown(TextSpan part)
    {
        if (parts.Country is null && BracketedPart.IsRegion(text, part, words))
        {
            (parts.Country, parts.Last) = (part, DatelinePart.Country);
            return true;
        }

        if (BracketedPart.AreInitials(text, part))
        {
            (parts.HasInitials, parts.Last) = (true, DatelinePart.Reporter);
            return true;
        }

        if (parts.Reporter is null && BracketedPart.Reporter(text, part, words) is { } reporter)
        {
            (parts.Reporter, parts.Last) = (reporter, DatelinePart.Reporter);
            return true;
        }

        // '(TTXVN 3/11)': the day behind the agency.
        var stop = Blanks.EndOfWord(text, part.Start, part.End);
        if (stop < part.End && AgencyName.IsKnown(text, TextSpan.FromBounds(part.Start, stop)) && DatelineDay.TryRead(text, Blanks.Skip(text, stop, part.End), part.End, words) is { } day && day.End == part.End)
        {
            (parts.HasDay, parts.Date, parts.AgencyInBrackets) = (true, day.Date, true);
            return SetAgency(TextSpan.FromBounds(part.Start, stop));
        }

        if (text[part.Start - 1] is '«' or '"' or '“' ? TitleWords.Count(text, part) <= MaxOutletWords : OutletName.Is(text, part, words))
        {
            parts.AgencyInBrackets = true;
            return SetAgency(part);
        }

        return null;
    }

    private bool ReadDay(ref int at, int limit)
    {
        if (hasDigit && (!parts.HasDay || hasWeekday) && DatelineDay.TryRead(text, at, limit, words) is { } day && EndsPart(day.End, limit))
        {
            (parts.HasDay, parts.Date, parts.Problem, parts.Last) = (true, day.Date, day.Problem, DatelinePart.Day);
            at = day.End;
            hasWeekday = false;
            return true;
        }

        // 'AMSTERDAM, dinsdag —'
        var weekday = at;
        if (parts is { HasDay: false, Place: not null } && words.Dates.Weekdays.TryRead(text, ref weekday, limit) is not null && weekday - at >= FewestLettersOfWeekday && EndsPart(weekday, limit))
        {
            (parts.HasDay, parts.Last, at, hasWeekday) = (true, DatelinePart.Day, weekday, true);
            return true;
        }

        return false;
    }

    /// <summary>After a day stands the mark before the next part, or an agency: <c>… 2023 م واس</c>.</summary>
    private bool EndsPart(int at, int limit)
    {
        var next = Blanks.Skip(text, at, limit);
        return next == limit || text[next] is ',' or '،' or '，' or '.' or '(' or '（' or '[' or '/' || DatelineSeparator.DashLength(text, next, limit) > 0
            || AgencyName.IsKnown(text, TextSpan.FromBounds(next, limit)) || TimeReader.SkipClock(text, next, limit, words) > next;
    }

    private bool ReadName(ref int at)
    {
        var stop = bounds.End(at);
        var name = Blanks.Trim(text, at, stop);
        if (name.Length == 0)
        {
            return false;
        }

        if (parts.Last == DatelinePart.None && SetCapitalPlace(name.Start))
        {
            at = end;
            return true;
        }

        // The day may follow without a comma: 'القاهرة 12 يوليو (رويترز)'.
        for (var i = name.Start + 1; i < name.End && hasDigit && !parts.HasDay; i++)
        {
            if (Blanks.IsBlank(text[i - 1]) && !Blanks.IsBlank(text[i]) && DatelineDay.TryRead(text, i, end, words) is { } day && EndsPart(day.End, end))
            {
                at = i;
                return SetName(bounds.WithoutPreposition(Blanks.Trim(text, name.Start, i)));
            }
        }

        at = stop;
        return SetName(name);
    }

    /// <summary><c>BERLIN taz</c>, <c>FRANKFURT/MAIN rtr/dpa</c>: agencies in small letters behind a place in capitals, with nothing between, to the end.</summary>
    private bool SetCapitalPlace(int start)
    {
        var blank = text.LastIndexOf(' ', end - 1, end - start);
        var place = blank > start ? Blanks.Trim(text, start, blank) : default;
        if (place.Length == 0 || !char.IsLower(text[blank + 1]) || !PlaceName.IsInCapitals(text, place) || !IsName(place, MaxPlaceWords) || !CreditCode.IsAgencies(text, TextSpan.FromBounds(blank + 1, end), words))
        {
            return false;
        }

        parts.Place = place;
        return SetAgency(TextSpan.FromBounds(blank + 1, end));
    }

    private bool SetName(TextSpan name)
    {
        // 'HARRISBURG, PA': behind a place the state is meant, not the agency.
        var isState = parts is { Place: not null, Country: null } && KnownPlace.IsCountry(text, name, words);
        if (!isState && (AgencyName.IsKnown(text, name) || (!KnownPlace.Is(text, name, words) && OutletName.Is(text, name, words))))
        {
            return SetAgency(name);
        }

        if (parts.Place is null && parts.Country is null)
        {
            // 'Elmas Topaloğlu, Köln -': who reports stands first.
            if (parts.Reporter is null && parts.Last == DatelinePart.None && name.End < end && text[Blanks.Skip(text, name.End, end - 1)] is ',' or '/' && BracketedPart.IsPerson(text, name, words))
            {
                (parts.Reporter, parts.Last) = (name, DatelinePart.Reporter);
                return true;
            }

            var bare = bounds.WithoutPrefix(name);
            parts.IsPlaceMarked = bare != name;
            name = bounds.WithoutStop(bare);
            if (bounds.BehindReporter(name) is { } from)
            {
                parts.Reporter ??= NameLine.IsName(text, from.Reporter, words) ? from.Reporter : null;
                name = from.Place;
            }

            if (bounds.ByReporter(name) is { } by)
            {
                (parts.Reporter, name) = by;
            }

            (parts.Place, parts.Last) = (name, DatelinePart.Place);
            // '(ANSA) - MONOPOLI (BARI), 6 LUG -'
            var isBehindAgency = parts is { Agency: not null, AgencyInBrackets: true } && PlaceName.IsInCapitals(text, name);
            return IsName(name, MaxPlaceWords) && (!afterDash || isBehindAgency || KnownPlace.Is(text, name, words));
        }

        // 'МОСКВА, 12 июл — РИА Новости, Анна Иванова.'
        if (parts.Last == DatelinePart.Agency && parts.Place is not null && parts.Reporter is null && PlaceName.IsName(text, name, most: 3)
            && (!parts.AgencyInBrackets || (TitleWords.Count(text, name) > 1 && !KnownPlace.Is(text, name, words) && LastBefore(name.Start) is ')' or ']')))
        {
            (parts.Reporter, parts.Last) = (name, DatelinePart.Reporter);
            return !afterDash;
        }

        // 'Helsinki, Jan Kowalski (PAP) -'
        if (!afterDash && parts is { Place: not null, Country: null, Reporter: null } && BracketedPart.IsPerson(text, name, words))
        {
            (parts.Reporter, parts.Last) = (name, DatelinePart.Reporter);
            return true;
        }

        // 'Ohri – Struga.'
        if (afterDash && parts is { Place: { } first, Last: DatelinePart.Place } && KnownPlace.IsCity(text, first, words) && KnownPlace.IsCity(text, name, words))
        {
            parts.Place = TextSpan.FromBounds(first.Start, name.End);
            return true;
        }

        // 'القاهرة - محمد أحمد'
        if (afterDash && parts.Place is not null && parts.Reporter is null && words.NamesByContext && bounds.BeginsWithGivenName(name) && PlaceName.IsWithoutCase(text, name, MaxWordsWithoutCase))
        {
            (parts.Reporter, parts.Last) = (name, DatelinePart.Reporter);
            return true;
        }

        // 'JAKARTA, CNN Indonesia': more than an agency's name, but no country.
        if (afterDash || parts.Country is not null || parts.Last == DatelinePart.Reporter || !(IsName(name, MaxCountryWords) || KnownPlace.IsCountry(text, name, words)) || AgencyName.Begins(text, name))
        {
            return false;
        }

        (parts.Country, parts.Last) = (name, DatelinePart.Country);
        return true;
    }

    /// <summary>The last character before a position that is not blank.</summary>
    private char LastBefore(int at)
    {
        while (at > 0 && Blanks.IsBlank(text[at - 1]))
        {
            at--;
        }

        return at > 0 ? text[at - 1] : default;
    }

    private bool IsName(TextSpan name, int most) => PlaceName.IsName(text, name, most) || PlaceName.IsWithoutCase(text, name, MaxWordsWithoutCase);

    private bool SetAgency(TextSpan part)
    {
        // 'Kpalga (N/R), Aug. 19, GNA': what stood in the brackets was a region.
        if (parts is { Agency: { } region, HasKnownAgency: false, AgencyInBrackets: true, Country: null } && AgencyName.IsKnown(text, part))
        {
            (parts.Country, parts.Agency, parts.AgencyInBrackets) = (region, null, false);
        }

        if (parts.Agency is not null)
        {
            return false;
        }

        (parts.Agency, parts.Last) = (part, DatelinePart.Agency);
        parts.HasKnownAgency = AgencyName.IsKnown(text, part) || OutletName.Is(text, part, words);
        return true;
    }

    private int SkipJoint(int at)
    {
        at = Blanks.Skip(text, at, end);
        var isColon = at < end && text[at] == ':';
        var isStroke = at < end && text[at] == '/' && text.IndexOf('/', at + 1, end - at - 1) < 0;
        if (isColon || isStroke || (at < end && text[at] is '.' or ',' or '،' or '，' or '、' or '|'))
        {
            at = Blanks.Skip(text, at + 1, end);
        }

        var dash = at < end ? DatelineSeparator.DashLength(text, at, end) : 0;
        afterDash = dash > 0 || isColon;
        return Blanks.Skip(text, at + dash, end);
    }
}
