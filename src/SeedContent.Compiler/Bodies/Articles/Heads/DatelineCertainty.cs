using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Whether what looks like a dateline is one. It is certain where an agency, an outlet or a day stands with a place; where a country follows a
/// place in capitals, or one that is known; where a known city stands before a dash and a sentence; or where capitals stand alone that the text has as
/// a name too (<c>DUBLIN — … Dublin</c>). An acronym (<c>NATO – the alliance … NATO</c>), a section (<c>CRICKET – … cricket</c>) and a person are none.
/// </summary>
internal static class DatelineCertainty
{
    /// <summary>A shorter word in capitals is as likely an acronym.</summary>
    private const int LongEnough = 5;

    /// <summary>Two letters are the short form of a state (<c>PA</c>), which stands behind a place.</summary>
    private const int Shortest = 3;
    private const int LongestThaiPlace = 14;
    private const int LongSentence = 40;
    private const int LongParagraph = 100;

    public static bool Of(string text, DatelineParts parts, DatelineSeparator separator, int end, LanguageWords words) =>
        OfKnown(text, parts, separator, end, words)
        || (parts.Place is { } place && !IsLabel(text, place, words) && StartsSentence(text, separator.LeadStart) && OpenDateline.Is(text, parts, separator, end, words));

    private static bool OfKnown(string text, DatelineParts parts, DatelineSeparator separator, int end, LanguageWords words)
    {
        if (parts.Place is not { } place)
        {
            return (parts.HasKnownAgency && parts.Country is null && IsAgencyAlone(text, parts, separator, end, words)) || IsDayAlone(text, parts, separator, words)
                || (parts is { HasDay: true, AgencyInBrackets: true, Country: null } && separator.Kind == SeparatorKind.Dash && StartsSentence(text, separator.LeadStart));
        }

        if (IsLabel(text, place, words))
        {
            return false;
        }

        var hasCase = char.IsUpper(text[place.Start]);
        var isKnown = KnownPlace.Is(text, place, words) && (!hasCase || place.Length >= Shortest || KnownPlace.IsCity(text, place, words));
        var inCapitals = hasCase && PlaceName.IsInCapitals(text, place);
        var startsSentence = StartsSentence(text, separator.LeadStart);
        var hasSource = parts.HasKnownAgency && (parts.AgencyInBrackets || parts.HasDay || isKnown || inCapitals || !hasCase || AgencyName.IsAddress(text, parts.Agency!.Value));
        var hasDay = parts.HasDay && (isKnown || inCapitals || (hasCase ? IsNameOfText(text, place) && text[place.End] is not ' ' : startsSentence && HasNoGrammar(text, place, words)));
        switch (separator.Kind)
        {
            case SeparatorKind.Stop:
                // 'JAKARTA. Indeks saham naik'
                var isCity = inCapitals && parts is { Last: DatelinePart.Place, Agency: null, Country: null } && place.Length >= LongEnough && KnownPlace.IsCity(text, place, words);
                isCity |= (words.CapitalNouns || words.LowerTitles) && parts is { Last: DatelinePart.Place, Agency: null, Country: null } && KnownPlace.IsCity(text, place, words);
                // 'Bogotá, Colombia. El puente'
                isCity |= words.LowerTitles && parts is { Last: DatelinePart.Country, Agency: null, Country: { } state } && KnownPlace.IsCity(text, place, words) && KnownPlace.IsCountry(text, state, words);
                // 'Rom (dpa). Das Schiff'
                isCity |= hasSource && isKnown && parts is { AgencyInBrackets: true, Last: DatelinePart.Agency };
                return startsSentence && (isCity || (hasDay && parts.Last is DatelinePart.Agency or DatelinePart.Day or DatelinePart.Reporter) || (IsDanda(text, separator, words) && IsKnownCity(text, parts, words)));
            case SeparatorKind.Bracket:
                // 'नई दिल्ली, 20 दिसंबर, (वीएनआई) …': beside a day and a place that is known the agency need not be.
                return startsSentence && parts is { AgencyInBrackets: true, Last: DatelinePart.Agency } && (hasSource ? hasDay || isKnown || inCapitals : isKnown && parts.HasDay);
            case SeparatorKind.TightDash:
                return hasSource || (hasDay && startsSentence) || (!hasCase && startsSentence && parts.Agency is null && IsKnownCity(text, parts, words));
            case SeparatorKind.Mark:
                return hasSource || hasDay || (isKnown && (inCapitals || !hasCase));
            case SeparatorKind.Bar:
                // 'नई दिल्ली | …': typed for the stroke that ends a sentence.
                return startsSentence && (parts.HasKnownAgency || (words.Script == Script.Devanagari && parts is { Agency: null, Country: null } && IsKnownCity(text, parts, words) && text.IndexOf('|', separator.LeadStart, Math.Min(LongSentence, end - separator.LeadStart)) < 0));
            case SeparatorKind.Colon:
                return startsSentence && (hasSource || hasDay || (hasCase && !IsSentenceBehind(text, separator, end, words) ? inCapitals && isKnown : IsKnownCity(text, parts, words)));
            default:
                return hasSource || hasDay || (startsSentence && IsPlaceAlone(text, parts, place, inCapitals, separator.LeadStart, end, words))
                    || (parts.Agency is not null && inCapitals && place.Length >= LongEnough && !WordSearch.HasAnother(text, place));
        }
    }

    /// <summary><c>Bandung: Jembatan itu ditutup.</c>: papers in Indonesian, Malay and India's English put a colon behind the place; what follows is a whole sentence.</summary>
    private static bool IsSentenceBehind(string text, DatelineSeparator separator, int end, LanguageWords words) =>
        words.Script == Script.Latin && end - separator.LeadStart > (words.NamesPlaces ? LongSentence : LongParagraph) && SentenceEnd.EndsSentence(text, TextSpan.FromBounds(separator.LeadStart, end));

    /// <summary>Whether the parts are certain where nothing follows them in the line.</summary>
    public static bool OfLine(string text, DatelineParts parts, LanguageWords words)
    {
        if (parts.Place is not { } place || IsLabel(text, place, words))
        {
            return false;
        }

        if (IsOpenLine(text, parts, place, words))
        {
            return true;
        }

        var isKnown = KnownPlace.Is(text, place, words);
        var mayBePerson = char.IsUpper(text[place.Start]) && !PlaceName.IsInCapitals(text, place);
        return parts.HasKnownAgency || parts.HasDay ? isKnown || (parts is { HasKnownAgency: true, HasDay: true } && !mayBePerson) : IsKnownCity(text, parts, words) && (isKnown || !mayBePerson);
    }

    /// <summary>A line whose place no list has: a word for what it is (<c>смт Солотвино</c>), a part of a country, a day (<c>Büsum, 27. Oktober</c>) or an agency beside capitals says so.</summary>
    private static bool IsOpenLine(string text, DatelineParts parts, TextSpan place, LanguageWords words) =>
        char.IsUpper(text[place.Start]) && (KnownPlace.Is(text, place, words) || PlaceClues.MayBe(text, place, words))
        && ((parts.Country is { } country && (parts.IsPlaceMarked || BracketedPart.IsRegion(text, country, words) || (KnownPlace.Is(text, country, words) && place.End < text.Length && text[Blanks.Skip(text, place.End, country.End)] is ',' or '(')))
            || (parts.HasDay && (parts.IsPlaceMarked || (place.End < text.Length && text[place.End] == ',' && TitleWords.Count(text, place) == 1)))
            || (parts.HasKnownAgency && (PlaceName.IsInCapitals(text, place) || parts.Reporter is not null)));

    /// <summary>Whether the words before a date are a place: it is known, or the text says where something was <c>in</c> it. <c>Election, 12 July 2023</c> has none.</summary>
    public static bool OfDate(string text, DatelineParts parts, LanguageWords words) =>
        !parts.HasDay && parts.Place is { } place && !IsLabel(text, place, words)
        && (parts.HasKnownAgency || (parts.Agency is null && (KnownPlace.Is(text, place, words) || (parts.Country is { } country && KnownPlace.IsCountry(text, country, words))
            || parts.IsPlaceMarked || WordSearch.HasBefore(text, place, WordKinds.PlacePreposition, words)
            || (char.IsUpper(text[place.Start]) && TitleWords.Count(text, place) == 1 && PlaceClues.MayBe(text, place, words) && PlaceClues.IsShapedAsPlace(text, place, words)))));

    /// <summary>Whether a place alone, or with its country, is enough before a dash.</summary>
    private static bool IsPlaceAlone(string text, DatelineParts parts, TextSpan place, bool inCapitals, int leadStart, int end, LanguageWords words)
    {
        if (parts.Agency is not null)
        {
            return false;
        }

        if (inCapitals)
        {
            return IsPlaceByText(text, place, parts.Country is not null, words) || UnknownPlace.IsInCapitals(text, parts, place, words);
        }

        return !IsParenthesis(text, leadStart, end) && !OpenDateline.BeginsWithCity(text, leadStart, end, words) && (IsKnownCity(text, parts, words) || UnknownPlace.IsOfText(text, parts, place, words));
    }

    /// <summary>A city that is known; or any name before a country that is known: <c>Loudun, Francia</c>.</summary>
    private static bool IsKnownCity(string text, DatelineParts parts, LanguageWords words) =>
        parts.Country is { } country ? KnownPlace.IsCountry(text, country, words) : KnownPlace.IsCity(text, parts.Place!.Value, words);

    /// <summary>In Thai the whole date of the report may stand alone before the dash: <c>12 ก.ค.2566 - …</c>.</summary>
    private static bool IsDayAlone(string text, DatelineParts parts, DatelineSeparator separator, LanguageWords words) =>
        words.Script == Script.Thai && parts is { Date: not null, Agency: null, Country: null } && separator.Kind == SeparatorKind.Dash && StartsSentence(text, separator.LeadStart);

    /// <summary>Whether none of the words is one of the grammar, where no capital tells a name.</summary>
    private static bool HasNoGrammar(string text, TextSpan place, LanguageWords words)
    {
        for (var at = place.Start; at < place.End;)
        {
            var end = WordText.WordEnd(text, at, place.End);
            if (end > at && (words.Vocabulary.Find(text, at, end - at) & ~(WordKinds.Place | WordKinds.NameParticle)) != WordKinds.None)
            {
                return false;
            }

            at = Math.Max(end, at + 1);
        }

        return words.Script != Script.Thai || (place.Length <= LongestThaiPlace && !words.TimeParts.Any(part => text.IndexOf(part, place.Start, place.Length, StringComparison.Ordinal) >= 0));
    }

    /// <summary>An agency alone is certain in brackets or as an address; a bare name may be what the sentence is about.</summary>
    private static bool IsAgencyAlone(string text, DatelineParts parts, DatelineSeparator separator, int end, LanguageWords words)
    {
        if (separator.Kind is SeparatorKind.Stop or SeparatorKind.Bracket or SeparatorKind.Bar)
        {
            // 'ТАСС, 12 июля.'
            return separator.Kind == SeparatorKind.Stop && parts is { HasDay: true, Last: DatelinePart.Day } && IsOwnAgency(text, parts.Agency!.Value, words) && StartsSentence(text, separator.LeadStart);
        }

        return parts.AgencyInBrackets
            || (separator.Kind is SeparatorKind.Dash or SeparatorKind.TightDash && StartsSentence(text, separator.LeadStart)
                && (AgencyName.IsAddress(text, parts.Agency!.Value) || (IsOwnAgency(text, parts.Agency.Value, words) && !IsParenthesis(text, separator.LeadStart, end))));
    }

    /// <summary>In capitals, as the shortened name of a paper is, and of the article's language: another's may be a word of this one.</summary>
    private static bool IsOwnAgency(string text, TextSpan agency, LanguageWords words) =>
        (PlaceName.IsInCapitals(text, agency) || (words.NamesByContext && (words.Vocabulary.Find(text, agency.Start, agency.Length) & WordKinds.Grammar) == WordKinds.None)) && words.Agencies.Any(name => string.CompareOrdinal(text, agency.Start, name, 0, Math.Max(name.Length, agency.Length)) == 0);

    private static bool IsPlaceByText(string text, TextSpan place, bool hasCountry, LanguageWords words) =>
        KnownPlace.IsCity(text, place, words) || (place.Length >= LongEnough && KnownPlace.Is(text, place, words))
        || (!WordSearch.HasLowerCase(text, place) && (WordSearch.HasTitleCase(text, place) || (hasCountry && !WordSearch.HasAnother(text, place))));

    /// <summary>Whether the words stand in the text once more as a name.</summary>
    private static bool IsNameOfText(string text, TextSpan place) => WordSearch.HasAnother(text, place) && !WordSearch.HasLowerCase(text, place);

    public static bool StartsSentence(string text, int at) =>
        at < text.Length && (char.IsUpper(text[at]) || Digits.Of(text[at]) is not null || text[at] is '“' or '"' or '«' or '„' or '‘' or '\'' or '「' or '『' or '¿' or '¡' or '”' or '('
            || char.GetUnicodeCategory(text, at) == UnicodeCategory.OtherLetter);

    /// <summary>Whether a second dash stands in the sentence, which makes the first that of a parenthesis: <c>Paris – la capitale – dort.</c></summary>
    public static bool IsParenthesis(string text, int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' or '。' or '।' && Blanks.IsBlank(text[i + 1]))
            {
                return false;
            }

            if (DatelineSeparator.DashLength(text, i, end) > 0 && (text[i] == '—' || (Blanks.IsBlank(text[i - 1]) && Blanks.IsBlank(text[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>लखनऊ। …</c>, <c>लखनऊ. …</c>: a city alone is no sentence.</summary>
    private static bool IsDanda(string text, DatelineSeparator separator, LanguageWords words) => text[separator.Start] == '।' || words.Script == Script.Devanagari;

    public static bool IsLabel(string text, TextSpan place, LanguageWords words)
    {
        foreach (var label in words.Labels)
        {
            if (Prefixes.After(text, place.Start, place.End, label) is not null)
            {
                return true;
            }
        }

        if (words.Sections.Any(section => section.Length == place.Length && Prefixes.After(text, place.Start, place.End, section) == place.End && !KnownPlace.IsCity(text, place, words)))
        {
            return true;
        }

        // '稿件来源：东湖网'
        if (words.Script == Script.Han && words.CreditWords.Contains(place.In(text), StringComparer.Ordinal))
        {
            return true;
        }

        // 'MAR DEL PLATA' is no day in March.
        return (words.Vocabulary.Find(text, place.Start, WordText.WordEnd(text, place.Start, place.End) - place.Start) & (WordKinds.Weekday | WordKinds.Month)) != WordKinds.None && !KnownPlace.IsCity(text, place, words);
    }
}
