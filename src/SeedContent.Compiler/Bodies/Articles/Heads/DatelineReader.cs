using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the dateline at the beginning of the first paragraph, up to a dash. It is certain where an agency, an outlet or a day
/// stands in it; where a country follows a place in capitals; or where capitals stand alone and are a place that is known, or that the text
/// has as a name too (<c>DUBLIN — … Dublin</c>). An acronym (<c>NATO – the alliance … NATO</c>) and a section (<c>CRICKET – … cricket</c>) are none.
/// </summary>
internal static class DatelineReader
{
    private const int MaxLength = 100;

    /// <summary>A shorter word in capitals is as likely an acronym.</summary>
    private const int LongEnough = 5;

    public static DatelineRead? TryRead(string text, TextSpan paragraph, LanguageWords words)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + MaxLength);
        var lineEnd = text.IndexOfAny(['\n', '\r'], paragraph.Start, limit - paragraph.Start);
        if (DatelineSeparator.Find(text, paragraph.Start, lineEnd < 0 ? limit : lineEnd) is not { } separator
            || separator.LeadStart >= paragraph.End)
        {
            return null;
        }

        var head = Blanks.Trim(text, paragraph.Start, separator.Start);
        if (head.Length == 0 || DatelinePartReader.TryRead(text, head, words) is not { } parts || !IsCertain(text, parts, separator.LeadStart, words))
        {
            return null;
        }

        return new(new(head, parts.Place, parts.Country, parts.Agency, parts.Date), Blanks.Skip(text, separator.LeadStart, paragraph.End), parts.Problem);
    }

    private static bool IsCertain(string text, DatelineParts parts, int leadStart, LanguageWords words)
    {
        if (parts.Place is not { } place)
        {
            return parts.HasKnownAgency;
        }

        if (IsLabel(text, place, words))
        {
            return false;
        }

        if (parts.HasKnownAgency)
        {
            return true;
        }

        // 'TEHRAN (Tasnim)': an agency that is not known, and a place that is not used as an acronym.
        if (parts.Agency is not null && parts.PlaceInCapitals && place.Length >= LongEnough && !WordSearch.HasAnother(text, place))
        {
            return true;
        }

        return parts.PlaceInCapitals && (parts.HasDay || (StartsSentence(text, leadStart) && IsPlaceByText(text, place, parts.Country is not null, words)));
    }

    private static bool IsPlaceByText(string text, TextSpan place, bool hasCountry, LanguageWords words)
    {
        if (WordSearch.HasLowerCase(text, place))
        {
            return false;
        }

        return WordSearch.HasTitleCase(text, place) || KnownPlace.Is(text, place, words) || (hasCountry && !WordSearch.HasAnother(text, place));
    }

    private static bool StartsSentence(string text, int at) =>
        at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '“' or '"' or '«' or '„'
            || char.GetUnicodeCategory(text, at) == UnicodeCategory.OtherLetter);

    private static bool IsLabel(string text, TextSpan place, LanguageWords words)
    {
        foreach (var label in words.Labels)
        {
            if (Prefixes.After(text, place.Start, place.End, label) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
