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
    private bool afterDash;

    private DatelinePartReader(string text, TextSpan head, LanguageWords words) => (this.text, end, this.words, hasDigit) = (text, head.End, words, Digits.StandIn(text, head));

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

        var part = WithoutReporter(Blanks.Trim(text, at + 1, stop));
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

    /// <summary><c>/Корр. ТАСС/</c>: the agency behind the word for its reporter, which is known or shortened.</summary>
    private TextSpan WithoutReporter(TextSpan part)
    {
        for (var i = part.Start + 1; i < part.End && !AgencyName.IsKnown(text, part); i++)
        {
            if (Blanks.IsBlank(text[i]) && (text[i - 1] == '.' || words.BylineRoles.Any(role => Prefixes.After(text, part.Start, i, role) == i))
                && Blanks.Skip(text, i, part.End) is var agency && agency < part.End && AgencyName.IsKnown(text, TextSpan.FromBounds(agency, part.End)))
            {
                return TextSpan.FromBounds(agency, part.End);
            }
        }

        return part;
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
        var stop = EndOfName(at);
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

    private int EndOfName(int start)
    {
        for (var i = start; i < end; i++)
        {
            var isEnd = text[i] switch
            {
                ',' or '،' or '，' or '、' or '(' or '（' or '[' or '|' => true,
                '.' => i > start && (i + 1 == end || Blanks.IsBlank(text[i + 1])) && IsKnown(TextSpan.FromBounds(start, i))
                    && !KnownPlace.Is(text, TextSpan.FromBounds(start, i + 1), words),
                // 'Минск /БЕЛТА/'
                '/' => i > start && i + 1 < end && Blanks.IsBlank(text[i - 1]) && !Blanks.IsBlank(text[i + 1]) && text.IndexOf('/', i + 1, end - i - 1) > i + 1,
                ':' => i > start && IsSourceBehind(TextSpan.FromBounds(start, i)),
                _ => DatelineSeparator.DashLength(text, i, end) > 0 && i > start && (text[i] == '—' || (Blanks.IsBlank(text[i - 1]) && i + 1 < end && Blanks.IsBlank(text[i + 1]))),
            };
            if (isEnd)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary><c>الرياض: «الشرق الأوسط»</c>, <c>القاهرة: محمد أحمد</c>: a colon between a known city and an agency or a reporter that end the dateline.</summary>
    private bool IsSourceBehind(TextSpan city)
    {
        var behind = Blanks.Trim(text, city.End + 1, end);
        var inside = behind.Length > 2 && text[behind.Start] is '«' or '"' && text[behind.End - 1] is '»' or '"' ? new TextSpan(behind.Start + 1, behind.Length - 2) : behind;
        return words.NamesByContext && behind.Length > 0 && KnownPlace.IsCity(text, city, words) && (AgencyName.IsKnown(text, inside) || IsGivenName(behind));
    }

    private bool IsKnown(TextSpan name) => LanguageCatalog.IsAgency(text, name.Start, name.Length) || KnownPlace.Is(text, name, words);

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
            name = BehindReporter(WithoutStop(name));
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
        if (afterDash && parts.Place is not null && parts.Reporter is null && words.NamesByContext && IsGivenName(name) && PlaceName.IsWithoutCase(text, name, MaxWordsWithoutCase))
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

    /// <summary>'Ayşe DEMİR / MUĞLA, (DHA) -': the city that is known, behind who reports from there.</summary>
    private TextSpan BehindReporter(TextSpan name)
    {
        var slash = text.IndexOf('/', name.Start, name.Length);
        return slash > name.Start && Blanks.Trim(text, slash + 1, name.End) is { Length: > 0 } place && KnownPlace.IsCity(text, place, words) && Blanks.Trim(text, name.Start, slash) is var reporter
            && text.IndexOf(' ', reporter.Start, reporter.Length) > 0 && !KnownPlace.Is(text, reporter, words)
            ? place
            : name;
    }

    /// <summary>'Киев. 12 июля': the full stop behind a place stands for a comma, but where it shortens a word.</summary>
    private TextSpan WithoutStop(TextSpan name)
    {
        var bare = name.Length > 1 && text[name.End - 1] == '.' ? name with { Length = name.Length - 1 } : name;
        return bare == name || KnownPlace.Is(text, name, words) || SentenceEnd.IsInitialism(text, name, bare.End) ? name : bare;
    }

    private bool IsGivenName(TextSpan name) =>
        WordText.WordEnd(text, name.Start, name.End) is var stop && stop < name.End && words.IsGivenName(TextSpan.FromBounds(name.Start, stop).In(text));

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
