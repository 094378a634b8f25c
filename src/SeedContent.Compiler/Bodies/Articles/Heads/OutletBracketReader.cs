using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads what stands in the brackets of a Korean dateline whose outlet is none that is known: the reporter's title shows that the rest is the
/// outlet, and perhaps the place (<c>[바른뉴스 김하늘 기자]</c>, <c>[바른타임스=강릉, 김하늘 기자]</c>, <c>(서울=바른타임스) 김하늘 기자 =</c>).
/// </summary>
internal static class OutletBracketReader
{
    private const int MostSegments = 2;
    private const int LongestOutlet = 20;
    private const int MostWords = 3;
    private static readonly char[] Separators = ['=', '＝', '|', '/', '／', ','];

    /// <param name="text">The text.</param>
    /// <param name="inside">What stands in the brackets.</param>
    /// <param name="hasReporterBehind">Whether the reporter stands behind the brackets.</param>
    /// <param name="words">The language.</param>
    public static DatelineParts? TryRead(string text, TextSpan inside, bool hasReporterBehind, LanguageWords words)
    {
        if (words.Script != Script.Hangul)
        {
            return null;
        }

        var parts = new DatelineParts { Last = DatelinePart.Agency };
        var end = inside.End;
        if (!hasReporterBehind)
        {
            var name = NameStart(text, inside, words);
            if (name is null ? IsPaper(text, inside, words) : ArePapers(text, inside, words))
            {
                // '[바른뉴스] 김하늘 교수가', '[바른신문 나우뉴스]': nothing but the outlet.
                return SetAgency(text, inside, parts) ? parts : null;
            }

            if (name is not { } start || ReporterName.TryRead(text, start, inside.End, words) is not { HasRole: true } reporter || reporter.End != inside.End)
            {
                return null;
            }

            (parts.Reporter, end) = (reporter.Names, start);
        }

        while (end > inside.Start && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        var isSetOff = end > inside.Start && text[end - 1] is '=' or '＝';
        var segments = Segments(text, inside.Start, end);
        return SetSegments(text, segments, isSetOff || hasReporterBehind, parts, words) || (isSetOff && !hasReporterBehind && IsOutletOrPlace(text, segments, parts, words)) ? parts : null;
    }

    /// <summary>Where the last word before the title begins; the title may hang on it.</summary>
    private static int? NameStart(string text, TextSpan inside, LanguageWords words)
    {
        var last = WordStart(text, inside.Start, inside.End);
        var start = ReporterName.IsRole(text, TextSpan.FromBounds(last, inside.End), words) ? WordStart(text, inside.Start, Blanks.Trim(text, inside.Start, last).End) : last;
        return start > inside.Start ? start : null;
    }

    private static int WordStart(string text, int floor, int end)
    {
        while (end > floor && !Blanks.IsBlank(text[end - 1]) && Array.IndexOf(Separators, text[end - 1]) < 0)
        {
            end--;
        }

        return end;
    }

    private static List<TextSpan> Segments(string text, int start, int end)
    {
        var found = new List<TextSpan>();
        while (start < end)
        {
            var stop = text.IndexOfAny(Separators, start, end - start);
            stop = stop < 0 ? end : stop;
            var segment = Blanks.Trim(text, start, stop);
            if (segment.Length > 0)
            {
                found.Add(segment);
            }

            start = stop + 1;
        }

        return found;
    }

    private static bool SetSegments(string text, List<TextSpan> segments, bool isSetOff, DatelineParts parts, LanguageWords words)
    {
        if (segments.Count is 0 or > MostSegments)
        {
            return false;
        }

        var first = WithoutPlace(text, segments[0], parts);
        if (segments.Count == 1)
        {
            return !KnownPlace.Is(text, first, words) && IsOutlet(text, first, !isSetOff, words) && SetAgency(text, first, parts);
        }

        var second = segments[1];
        if (KnownPlace.Is(text, first, words) || EndsAsOutlet(text, second, words))
        {
            (parts.Place, first) = (first, second);
            return IsPlace(text, parts.Place.Value) && IsOutlet(text, first, mayBeAny: true, words) && SetAgency(text, first, parts);
        }

        parts.Place ??= second;
        return parts.Place == second && IsPlace(text, second) && IsOutlet(text, first, mayBeAny: true, words) && SetAgency(text, first, parts);
    }

    /// <summary>
    /// <c>강물소리=김하늘 기자</c>: a word that is neither known nor ends as outlets do, and which the reporter stands behind. In Latin letters it is an outlet; else it may
    /// be a place too, so that it is told as neither.
    /// </summary>
    private static bool IsOutletOrPlace(string text, List<TextSpan> segments, DatelineParts parts, LanguageWords words)
    {
        if (segments.Count != 1 || parts.Place is not null || KnownPlace.Is(text, segments[0], words) || !IsOutlet(text, segments[0], mayBeAny: true, words))
        {
            return false;
        }

        parts.Agency = Scripts.Of(text[segments[0].Start]) == Script.Latin ? segments[0] : null;
        return true;
    }

    /// <summary><c>바른스포츠(강릉)</c></summary>
    private static TextSpan WithoutPlace(string text, TextSpan outlet, DatelineParts parts)
    {
        var open = text[outlet.End - 1] == ')' ? text.IndexOf('(', outlet.Start, outlet.Length) : -1;
        if (open <= outlet.Start)
        {
            return outlet;
        }

        parts.Place = Blanks.Trim(text, open + 1, outlet.End - 1);
        return Blanks.Trim(text, outlet.Start, open);
    }

    private static bool SetAgency(string text, TextSpan agency, DatelineParts parts)
    {
        (parts.Agency, parts.HasKnownAgency) = (agency, AgencyName.IsKnown(text, agency));
        return parts.Place is not { } place || IsPlace(text, place);
    }

    private static bool IsPlace(string text, TextSpan place) => PlaceName.IsWithoutCase(text, place, most: 2);

    /// <summary>Words that may be an outlet; where a mark stands behind them they may be a place too, so that it has to be known or to end as one.</summary>
    private static bool IsOutlet(string text, TextSpan outlet, bool mayBeAny, LanguageWords words)
    {
        var count = 1;
        for (var i = outlet.Start; i < outlet.End; i++)
        {
            count += Blanks.IsBlank(text[i]) ? 1 : 0;
            if (!Blanks.IsBlank(text[i]) && !char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '·' or '&' or '-'))
            {
                return false;
            }
        }

        return outlet.Length is > 1 and <= LongestOutlet && count <= MostWords && !words.Labels.Concat(words.Sections).Concat(words.BylineRoles).Any(label => string.Equals(label, outlet.In(text), StringComparison.Ordinal))
            && (mayBeAny || AgencyName.IsKnown(text, outlet) || EndsAsOutlet(text, outlet, words));
    }

    /// <summary>One word that ends as papers do and as no section does.</summary>
    private static bool IsPaper(string text, TextSpan outlet, LanguageWords words) =>
        EndsAsOutlet(text, outlet, words) && IsOutlet(text, outlet, mayBeAny: false, words)
        && !words.Sections.Concat(words.Labels).Any(section => outlet.EndsWith(text, section));

    /// <summary><c>바른신문 나우뉴스</c>: a paper and what it calls a part of itself.</summary>
    private static bool ArePapers(string text, TextSpan outlet, LanguageWords words)
    {
        var blank = Blanks.EndOfWord(text, outlet.Start, outlet.End);
        return IsPaper(text, TextSpan.FromBounds(outlet.Start, blank), words) && Blanks.EndOfWord(text, blank + 1, outlet.End) == outlet.End && IsPaper(text, TextSpan.FromBounds(blank + 1, outlet.End), words);
    }

    /// <summary>Whether a word ends as the names of outlets and their desks do.</summary>
    public static bool EndsAsOutlet(string text, TextSpan outlet, LanguageWords words) =>
        words.OutletEndings.Any(ending => outlet.Length > ending.Length && outlet.EndsWith(text, ending));
}
