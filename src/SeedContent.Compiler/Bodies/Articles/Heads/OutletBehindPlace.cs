using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line of its own with a place and whose report it is, as Arab papers write it: <c>الرياض: «الشرق الأوسط»</c>, <c>بغداد:«الخليج»، وكالات</c>,
/// <c>بيروت 16-8 (ا ف ب)</c>.
/// </summary>
internal static class OutletBehindPlace
{
    private const int Longest = 60;
    private const int MostWords = 3;

    public static DatelineRead? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (!words.NamesByContext || line.Length > Longest || SentenceEnd.EndsSentence(text, line))
        {
            return null;
        }

        var stop = line.Start;
        while (stop < line.End && (WordText.IsWordPart(text[stop]) || text[stop] == ' ') && Digits.Of(text[stop]) is null)
        {
            stop++;
        }

        var place = Blanks.Trim(text, line.Start, stop);
        if (place.Length < 2 || stop == line.End || !PlaceName.IsWithoutCase(text, place, MostWords) || AgencyName.IsKnown(text, place))
        {
            return null;
        }

        var at = Digits.Of(text[stop]) is null ? AfterMark(text, stop, line.End) : KnownPlace.IsCity(text, place, words) ? AfterDay(text, stop, line.End) : null;
        if (at is not { } start || FirstAgency(text, start, line.End, mayBePlain: Digits.Of(text[stop]) is not null) is not { } agency)
        {
            return null;
        }

        var parts = new DatelineParts { Place = place, Agency = agency, HasKnownAgency = true, Last = DatelinePart.Agency };
        return DatelineReader.Make(line, parts, line.End);
    }

    private static int? AfterMark(string text, int at, int end)
    {
        var length = text[at] is ':' or '،' or ',' ? 1 : DatelineSeparator.DashLength(text, at, end);
        return length == 0 ? null : Blanks.Skip(text, at + length, end);
    }

    /// <summary>The day and the month in digits: <c>16-8</c>, <c>16/8</c>.</summary>
    private static int? AfterDay(string text, int at, int end)
    {
        var start = at;
        while (at < end && (Digits.Of(text[at]) is not null || text[at] is '-' or '/'))
        {
            at++;
        }

        return at - start is > 2 and <= 5 && at < end && Blanks.IsBlank(text[at]) ? Blanks.Skip(text, at, end) : null;
    }

    /// <summary>The first of the agencies that are all that follows.</summary>
    private static TextSpan? FirstAgency(string text, int start, int end, bool mayBePlain)
    {
        TextSpan? first = null;
        foreach (var part in text.Substring(start, end - start).Split('،', ',', '/'))
        {
            var span = Blanks.Trim(text, start, start + part.Length);
            var isMarked = span.Length > 2 && text[span.Start] is '«' or '"' or '“' or '(' && text[span.End - 1] is '»' or '"' or '”' or ')';
            var name = isMarked ? new TextSpan(span.Start + 1, span.Length - 2) : span;
            if (name.Length == 0 || !AgencyName.IsKnown(text, name) || (first is null && !isMarked && !mayBePlain))
            {
                return null;
            }

            first ??= name;
            start += part.Length + 1;
        }

        return first;
    }
}
