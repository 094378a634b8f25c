using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a range is nothing but names in Han characters: <c>田中花子 佐藤一郎</c> before a date, or <c>田中 花子</c> on a line of its own; <c>王芳 李明</c>.</summary>
internal static class HanNameLine
{
    private const int ShortestName = 3;
    private const int ShortestChineseName = 2;
    private const int LongestName = 5;
    private const int MostNames = 4;
    private const int LongestPart = 3;
    private static readonly char[] Blank = [' ', '\u3000', '、', '・'];

    /// <summary>Whole names, with blanks or commas between them.</summary>
    public static bool AreNames(string text, TextSpan range, LanguageWords words)
    {
        var parts = Parts(text, range);
        return words.Script == Script.Kana && parts.Count is > 0 and <= MostNames && parts.TrueForAll(part => part.Length is >= ShortestName and <= LongestName && IsName(text, part, words))
            || (parts.Count is > 1 and <= MostNames && parts.TrueForAll(part => BehindCity(text, part, words) is { Length: >= ShortestName and <= LongestName } name && IsName(text, name, words)));
    }

    /// <summary><c>カイロ田中花子、佐藤一郎</c>: names without the city where the first of them writes.</summary>
    public static TextSpan WithoutCity(string text, TextSpan range, LanguageWords words) =>
        Parts(text, range) is [var first, ..] ? TextSpan.FromBounds(BehindCity(text, first, words).Start, range.End) : range;

    private static TextSpan BehindCity(string text, TextSpan part, LanguageWords words)
    {
        for (var end = part.End - ShortestName; end > part.Start + 1; end--)
        {
            // '長崎雄一郎' is a name, '北京田中花' is none.
            var city = TextSpan.FromBounds(part.Start, end);
            if (KnownPlace.IsCity(text, city, words) && (!Scripts.AreAll(text, city, Script.Han) || (words.Surnames.StartsAt(text, end, part.End) && !words.Surnames.Is(text, city.Start, city.End))))
            {
                return TextSpan.FromBounds(end, part.End);
            }
        }

        return part;
    }

    /// <summary>Whole Chinese names with blanks or commas between them: each begins with a surname.</summary>
    public static bool AreChineseNames(string text, TextSpan range, LanguageWords words)
    {
        var parts = Parts(text, range);
        return words.Script == Script.Han && parts.Count is > 0 and <= MostNames
            && parts.TrueForAll(part => part.Length is >= ShortestChineseName and <= ShortestName && words.Surnames.StartsAt(text, part.Start, part.End) && IsName(text, part, words));
    }

    /// <summary>A surname and a given name with a blank between.</summary>
    public static bool IsParted(string text, TextSpan range, LanguageWords words)
    {
        var parts = Parts(text, range);
        return words.Script == Script.Kana && parts.Count == 2 && parts[0].End + 1 == parts[1].Start && range.Length > ShortestName && parts.TrueForAll(part => part.Length <= LongestPart && IsName(text, part, words));
    }

    private static bool IsName(string text, TextSpan part, LanguageWords words)
    {
        if (!Scripts.AreAll(text, part, Script.Han, also: '々') && !IsWithKana(text, part, words))
        {
            return false;
        }

        var name = part.In(text);
        return !KnownPlace.Is(text, part, words) && !AgencyName.IsKnown(text, part) && (words.BodyEndings.IndexOf(text[part.End - 1]) < 0 || words.NameWords.BodySurnames.Contains(name))
            && words.Roles.StartOfEndingAt(text, part.Start, part.End) is null && !words.BylineRoles.Concat(words.CreditWords).Concat(words.Dates.DatePrefixes).Concat(words.Dates.UpdatePrefixes).Concat(words.Sections).Concat(words.Labels).Contains(name, StringComparer.Ordinal)
            && !words.NameWords.NounsLikeNames.Contains(name);
    }

    /// <summary><c>田中よしの</c>: a surname that is known and a given name in kana.</summary>
    private static bool IsWithKana(string text, TextSpan part, LanguageWords words)
    {
        var kana = part.Start;
        while (kana < part.End && (Scripts.Of(text[kana]) == Script.Han || text[kana] == '々'))
        {
            kana++;
        }

        return kana < part.End && words.Surnames.Is(text, part.Start, kana) && Scripts.AreAll(text, TextSpan.FromBounds(kana, part.End), Script.Kana);
    }

    private static List<TextSpan> Parts(string text, TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var at = range.Start; at < range.End && found.Count <= MostNames;)
        {
            var end = text.IndexOfAny(Blank, at, range.End - at);
            end = end < 0 ? range.End : end;
            if (end > at)
            {
                found.Add(TextSpan.FromBounds(at, end));
            }

            at = end + 1;
        }

        return found;
    }
}
