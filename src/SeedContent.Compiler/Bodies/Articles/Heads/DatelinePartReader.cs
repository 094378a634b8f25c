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

    private DatelinePartReader(string text, TextSpan head, LanguageWords words) => (this.text, end, this.words, hasDigit, bounds) = (text, head.End, words, Digits.StandIn(text, head), new(text, head.End, words));

    /// <returns>The parts, or null where the words are no dateline.</returns>
    public static DatelineParts? TryRead(string text, TextSpan head, LanguageWords words)
    {
        var reader = new DatelinePartReader(text, head, words);
        for (var at = head.Start; at < head.End;)
        {
            if (!reader.ReadBracketed(ref at) && !reader.ReadDay(ref at, head.End) && !reader.ReadName(ref at))
            {
                return null;
            }

            at = reader.SkipJoint(at);
        }

        return reader.parts.Last == DatelinePart.None ? null : reader.parts;
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
        if (parts.Place is not null && parts.Country is null && !AgencyName.IsKnown(text, part) && KnownPlace.Is(text, part, words))
        {
            (parts.Country, parts.Last) = (part, DatelinePart.Country);
            return true;
        }

        // 'TEHRAN (Tasnim)': one word may be an agency that is not known.
        // Beside a day and a place that is known, two or three words may be one too: 'Seremban, 4 Jun 2026 (Korporat Negeri) –'.
        var most = parts is { HasDay: true, Place: { } place, Last: DatelinePart.Day } && KnownPlace.Is(text, place, words) ? MaxOutletWords : 1;
        if (!AgencyName.IsKnown(text, part) && !(PlaceName.IsName(text, part, most) && text[part.Start - 1] is not ('«' or '"')))
        {
            return false;
        }

        parts.AgencyInBrackets = true;
        return SetAgency(part);
    }

    private bool ReadDay(ref int at, int limit)
    {
        if (hasDigit && !parts.HasDay && DatelineDay.TryRead(text, at, limit, words) is { } day && EndsPart(day.End, limit))
        {
            (parts.HasDay, parts.Date, parts.Problem, parts.Last) = (true, day.Date, day.Problem, DatelinePart.Day);
            at = day.End;
            return true;
        }

        // 'AMSTERDAM, dinsdag —'
        var weekday = at;
        if (parts is { HasDay: false, Place: not null } && words.Dates.Weekdays.TryRead(text, ref weekday, limit) is not null && weekday - at >= FewestLettersOfWeekday && EndsPart(weekday, limit))
        {
            (parts.HasDay, parts.Last, at) = (true, DatelinePart.Day, weekday);
            return true;
        }

        return false;
    }

    /// <summary>After a day stands the mark before the next part, or an agency: <c>… 2023 م واس</c>.</summary>
    private bool EndsPart(int at, int limit)
    {
        var next = Blanks.Skip(text, at, limit);
        return next == limit || text[next] is ',' or '،' or '，' or '.' or '(' or '（' or '[' or '/' || DatelineSeparator.DashLength(text, next, limit) > 0
            || AgencyName.IsKnown(text, TextSpan.FromBounds(next, limit));
    }

    private bool ReadName(ref int at)
    {
        var stop = bounds.End(at);
        var name = Blanks.Trim(text, at, stop);
        if (name.Length == 0)
        {
            return false;
        }

        // The day may follow without a comma: 'القاهرة 12 يوليو (رويترز)'.
        for (var i = name.Start + 1; i < name.End && hasDigit && !parts.HasDay; i++)
        {
            if (Blanks.IsBlank(text[i - 1]) && !Blanks.IsBlank(text[i]) && DatelineDay.TryRead(text, i, end, words) is { } day && EndsPart(day.End, end))
            {
                at = i;
                return SetName(Blanks.Trim(text, name.Start, i));
            }
        }

        at = stop;
        return SetName(name);
    }

    private bool SetName(TextSpan name)
    {
        // 'HARRISBURG, PA': behind a place the state is meant, not the agency.
        var isState = parts is { Place: not null, Country: null } && KnownPlace.IsCountry(text, name, words);
        if (!isState && AgencyName.IsKnown(text, name))
        {
            return SetAgency(name);
        }

        if (parts.Place is null && parts.Country is null)
        {
            name = bounds.BehindReporter(bounds.WithoutStop(name));
            (parts.Place, parts.Last) = (name, DatelinePart.Place);
            return IsName(name, MaxPlaceWords) && (!afterDash || KnownPlace.Is(text, name, words));
        }

        // 'МОСКВА, 12 июл — РИА Новости, Анна Иванова.'
        if (parts.Last == DatelinePart.Agency && parts.Place is not null && !parts.AgencyInBrackets && parts.Reporter is null && PlaceName.IsName(text, name, most: 3))
        {
            (parts.Reporter, parts.Last) = (name, DatelinePart.Reporter);
            return !afterDash;
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

    private bool IsName(TextSpan name, int most) => PlaceName.IsName(text, name, most) || PlaceName.IsWithoutCase(text, name, MaxWordsWithoutCase);

    private bool SetAgency(TextSpan part)
    {
        if (parts.Agency is not null)
        {
            return false;
        }

        (parts.Agency, parts.Last) = (part, DatelinePart.Agency);
        parts.HasKnownAgency = AgencyName.IsKnown(text, part);
        return true;
    }

    private int SkipJoint(int at)
    {
        at = Blanks.Skip(text, at, end);
        var isColon = at < end && text[at] == ':';
        if (isColon || (at < end && text[at] is '.' or ',' or '،' or '，' or '、' or '|'))
        {
            at = Blanks.Skip(text, at + 1, end);
        }

        var dash = at < end ? DatelineSeparator.DashLength(text, at, end) : 0;
        afterDash = dash > 0 || isColon;
        return Blanks.Skip(text, at + dash, end);
    }
}
