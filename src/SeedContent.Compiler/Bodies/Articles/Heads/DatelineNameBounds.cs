using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Tells where a name in a dateline begins and ends, whatever part it is: what stands for a comma behind it, and who reports before it.</summary>
/// <param name="text">The text.</param>
/// <param name="end">The end of the dateline.</param>
/// <param name="words">The language.</param>
internal sealed class DatelineNameBounds(string text, int end, LanguageWords words)
{
    /// <summary>Where the name that begins at a position ends: at a comma, a bracket or a dash, or at a full stop or a colon behind what is known.</summary>
    public int End(int start)
    {
        for (var i = start; i < end; i++)
        {
            var isEnd = text[i] switch
            {
                ',' or '،' or '，' or '、' or '(' or '（' or '[' or '|' => true,
                '.' => i > start && (i + 1 == end || Blanks.IsBlank(text[i + 1])) && IsKnown(TextSpan.FromBounds(start, i))
                    && !KnownPlace.Is(text, TextSpan.FromBounds(start, i + 1), words),
                // 'Минск /БЕЛТА/'
                '/' when i > start && IsStroke(TextSpan.FromBounds(start, i), i + 1) => true,
                '/' => i > start && i + 1 < end && Blanks.IsBlank(text[i - 1]) && !Blanks.IsBlank(text[i + 1]) && text.IndexOf('/', i + 1, end - i - 1) > i + 1,
                ':' => i > start && IsSourceBehind(TextSpan.FromBounds(start, i)),
                _ => DatelineSeparator.DashLength(text, i, end) is > 0 and var length && i > start && (text[i] == '—' || length > 1 || (i + 1 < end && Blanks.IsBlank(text[i + 1]) && (Blanks.IsBlank(text[i - 1]) || (words.NamesByContext && IsKnown(TextSpan.FromBounds(start, i)))))),
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
        return words.NamesByContext && behind.Length > 0 && KnownPlace.IsCity(text, city, words) && (AgencyName.IsKnown(text, inside) || BeginsWithGivenName(behind));
    }

    /// <summary><c>Wilno / BNS</c>, <c>Agência Pará/Santarém</c>, <c>Баку/28.06</c>: a stroke between a place and whose report it is, or a day.</summary>
    private bool IsStroke(TextSpan before, int behind)
    {
        var name = Blanks.Trim(text, before.Start, before.End);
        var at = Blanks.Skip(text, behind, end);
        if (name.Length == 0 || at == end)
        {
            return false;
        }

        if (Digits.Of(text[at]) is not null)
        {
            return true;
        }

        var stop = at;
        while (stop < end && text[stop] is not (',' or '(' or '/' or '|' or '.' or ':') && DatelineSeparator.DashLength(text, stop, end) == 0)
        {
            stop++;
        }

        var next = Blanks.Trim(text, at, stop);
        return next.Length > 0 && (IsOutlet(name) ? !IsOutlet(next) && (KnownPlace.Is(text, next, words) || BracketedPart.IsPerson(text, next, words))
            : IsOutlet(next) || (KnownPlace.IsCity(text, name, words) && ((next.Length <= 3 && KnownPlace.IsCountry(text, next, words)) || BracketedPart.IsPerson(text, next, words)))
                || (BracketedPart.IsPerson(text, name, words) && KnownPlace.IsCity(text, next, words)));
    }

    private bool IsOutlet(TextSpan name) => AgencyName.IsKnown(text, name) || OutletName.Is(text, name, words);

    /// <summary><c>смт Солотвино</c>: the name behind the word for what kind of place it is.</summary>
    public TextSpan WithoutPrefix(TextSpan name)
    {
        foreach (var prefix in words.PlacePrefixes)
        {
            if ((char.IsLower(text[name.Start]) || char.IsUpper(prefix[0])) && Prefixes.After(text, name.Start, name.End, prefix) is { } after && Blanks.Skip(text, after, name.End) is var bare && bare < name.End && char.IsUpper(text[bare]))
            {
                return TextSpan.FromBounds(bare, name.End);
            }
        }

        return name;
    }

    private bool IsKnown(TextSpan name) => LanguageCatalog.IsAgency(text, name.Start, name.Length) || KnownPlace.Is(text, name, words);

    /// <summary><c>/Корр. ТАСС/</c>: the agency behind the word for its reporter, which is known or shortened.</summary>
    public TextSpan WithoutReporter(TextSpan part)
    {
        for (var i = part.Start + 1; i < part.End && !AgencyName.IsKnown(text, part); i++)
        {
            if ((Blanks.IsBlank(text[i]) || text[i - 1] == '.') && (text[i - 1] == '.' || words.BylineRoles.Any(role => Prefixes.After(text, part.Start, i, role) == i))
                && Blanks.Skip(text, i, part.End) is var agency && agency < part.End && AgencyName.EndOfLongest(text, agency, part.End) is not null)
            {
                return TextSpan.FromBounds(agency, part.End);
            }
        }

        return part;
    }

    /// <summary>'Ayşe DEMİR / MUĞLA, (DHA) -': the city that is known, behind who reports from there.</summary>
    public (TextSpan Reporter, TextSpan Place)? BehindReporter(TextSpan name)
    {
        var slash = text.IndexOf('/', name.Start, name.Length);
        return slash > name.Start && Blanks.Trim(text, slash + 1, name.End) is { Length: > 0 } place && KnownPlace.IsCity(text, place, words) && Blanks.Trim(text, name.Start, slash) is var reporter
            && text.IndexOf(' ', reporter.Start, reporter.Length) > 0 && !KnownPlace.Is(text, reporter, words)
            ? (reporter, place)
            : null;
    }

    /// <summary><c>Por Jorge Ruiz Lardo Varsovia, 1 ene (EFE).-</c>: the city that is known, behind the words for "by" and the reporter's name.</summary>
    public (TextSpan Reporter, TextSpan Place)? ByReporter(TextSpan name)
    {
        var after = words.Script is Script.Latin or Script.Cyrillic ? words.BylineWords.Select(word => Prefixes.After(text, name.Start, name.End, word)).FirstOrDefault(end => end is not null) : null;
        var start = after is { } by ? Blanks.Skip(text, by, name.End) : name.End;
        for (var i = start + 1; i < name.End; i++)
        {
            if (Blanks.IsBlank(text[i - 1]) && TextSpan.FromBounds(i, name.End) is var city && KnownPlace.IsCity(text, city, words) && Blanks.Trim(text, start, i) is var reporter && TitleWords.Count(text, reporter) > 1)
            {
                return (reporter, city);
            }
        }

        return null;
    }

    /// <summary><c>نزوى في 24 مايو</c>: the name without the word that leads to the day, in scripts without capitals.</summary>
    public TextSpan WithoutPreposition(TextSpan name)
    {
        var blank = words.NamesByContext ? text.LastIndexOf(' ', name.End - 1, name.Length) : -1;
        return blank > name.Start && (words.Vocabulary.Find(text, blank + 1, name.End - blank - 1) & WordKinds.PlacePreposition) != WordKinds.None ? Blanks.Trim(text, name.Start, blank) : name;
    }

    /// <summary>'Киев. 12 июля': the full stop behind a place stands for a comma, but where it shortens a word.</summary>
    public TextSpan WithoutStop(TextSpan name)
    {
        var bare = name.Length > 1 && text[name.End - 1] == '.' ? name with { Length = name.Length - 1 } : name;
        return bare == name || KnownPlace.Is(text, name, words) || SentenceEnd.IsInitialism(text, name, bare.End) ? name : bare;
    }

    /// <summary>Whether the first of several words is a first name that is known.</summary>
    public bool BeginsWithGivenName(TextSpan name) =>
        WordText.WordEnd(text, name.Start, name.End) is var stop && stop < name.End && words.IsGivenName(TextSpan.FromBounds(name.Start, stop).In(text));
}
