using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Takes the datelines of East Asia apart, whose parts stand without white space: <c>新华社北京4月24日电</c>, <c>中央社記者王小明台北12日電</c>,
/// <c>ソウル＝小池和樹</c>, <c>서울=연합뉴스</c>, <c>6月18日 AFP</c>.
/// </summary>
internal sealed class ReportLineReader
{
    private const int LongestPlace = 12;

    private readonly string text;
    private readonly LanguageWords words;

    private ReportLineReader(string text, LanguageWords words) => (this.text, this.words) = (text, words);

    public DatelineParts Parts { get; } = new();

    /// <summary>Whether a word of the language ends it: <c>电</c>, <c>報導</c>.</summary>
    public bool HasEnding { get; private set; }

    /// <summary>Whether the paper names itself: <c>本报</c>.</summary>
    public bool IsOwnPaper { get; private set; }

    /// <summary>Whether the reporter is one by a word before or behind the name, or by <c>＝</c> after the place.</summary>
    public bool HasReporter { get; private set; }

    /// <summary>Whether a Chinese word before the name says that it is the reporter's: <c>編譯王小明／綜合報導</c>.</summary>
    public bool IsReporterNamed { get; private set; }

    /// <summary>Reads all of a range, as it stands in brackets.</summary>
    public static ReportLineReader? TryReadAll(string text, TextSpan range, LanguageWords words)
    {
        var reader = new ReportLineReader(text, words);
        var afterEquals = false;
        for (var at = range.Start; at < range.End;)
        {
            if (reader.ReadPart(ref at, range.End, afterEquals) == 0)
            {
                return null;
            }

            afterEquals = false;
            while (at < range.End && (Blanks.IsBlank(text[at]) || text[at] is '=' or '＝' or '/' or '／' or '╱' or '∕' or ',' or '，' or '、' or '：' or ':'))
            {
                afterEquals |= text[at] is '=' or '＝' or '／' or '/' or '╱' or '∕';
                at++;
            }
        }

        return reader;
    }

    /// <summary>Reads from a position on up to the word that ends the report's head, or the bracket of the reporters behind agency, place and day: <c>新华社北京4月24日（张三、李四）</c>.</summary>
    /// <returns>What was read and the position after it.</returns>
    public static (ReportLineReader Read, int End)? TryReadToEnding(string text, int start, int end, LanguageWords words)
    {
        var reader = new ReportLineReader(text, words);
        var at = start;
        while (at < end && !reader.HasEnding)
        {
            if (reader.ReadPart(ref at, end, afterEquals: false) == 0)
            {
                return reader.Parts is { HasKnownAgency: true, Place: not null, HasDay: true } && text[at] is '（' or '(' ? (reader, at) : null;
            }

            at = reader.HasEnding ? at : Blanks.Skip(text, at, end);
        }

        return reader.HasEnding ? (reader, at) : null;
    }

    private int ReadPart(ref int at, int end, bool afterEquals)
    {
        var start = at;
        if (ReadEnding(ref at, end) || ReadDay(ref at, end) || ReadAgency(ref at, end) || ReadReporter(ref at, end, afterEquals) || ReadPlace(ref at, end))
        {
            return at - start;
        }

        return 0;
    }

    private bool ReadEnding(ref int at, int end)
    {
        foreach (var ending in words.ReportEndings)
        {
            if (!HasEnding && (Parts.Last != DatelinePart.None || IsOwnPaper) && Starts(at, end, ending))
            {
                at += ending.Length;
                HasEnding = true;
                return true;
            }
        }

        return false;
    }

    private bool ReadDay(ref int at, int end)
    {
        if (Parts.HasDay || DatelineDay.TryRead(text, at, end, words) is not { } day)
        {
            return false;
        }

        (Parts.HasDay, Parts.Date, Parts.Problem, Parts.Last) = (true, day.Date, day.Problem, DatelinePart.Day);
        at = day.End;
        return true;
    }

    private bool ReadAgency(ref int at, int end)
    {
        foreach (var own in words.OwnPaper)
        {
            if (!IsOwnPaper && Starts(at, end, own))
            {
                at += own.Length;
                return IsOwnPaper = true;
            }
        }

        if (EndOfDesk(at, end) is { } stroke)
        {
            at = stroke;
            return IsOwnPaper = true;
        }

        if (Parts.Agency is not null)
        {
            return false;
        }

        // A word of Latin letters in brackets ends at white space: '6月18日 AFP'.
        var stop = at;
        while (stop < end && !Blanks.IsBlank(text[stop]) && text[stop] is not ('、' or '，' or ','))
        {
            stop++;
        }

        var known = AgencyName.IsKnown(text, TextSpan.FromBounds(at, stop)) ? stop : AgencyName.EndOfLongest(text, at, end);
        if (known is not { } after)
        {
            return false;
        }

        (Parts.Agency, Parts.HasKnownAgency, Parts.Last) = (TextSpan.FromBounds(at, after), true, DatelinePart.Agency);
        at = after;
        return true;
    }

    /// <summary><c>東湖頻道／綜合報導</c>: what ends as desks do, a stroke, and the word behind that ends it.</summary>
    private int? EndOfDesk(int at, int end)
    {
        var stroke = words.Script == Script.Han && !IsOwnPaper && Parts.Last == DatelinePart.None ? text.IndexOfAny(['／', '/', '╱'], at, end - at) : -1;
        return stroke > at && TextSpan.FromBounds(at, stroke) is var desk && Scripts.AreAll(text, desk, Script.Han, also: '·') && OutletBracketReader.EndsAsOutlet(text, desk, words)
            && words.ReportEndings.Any(ending => end - ending.Length > stroke && Starts(end - ending.Length, end, ending)) ? stroke : null;
    }

    private bool ReadReporter(ref int at, int end, bool afterEquals)
    {
        if (Parts.Reporter is not null)
        {
            return false;
        }

        foreach (var word in words.BylineWords)
        {
            if (Starts(at, end, word))
            {
                if (NamedReporter.TryRead(text, Blanks.Skip(text, at + word.Length, end), end, words) is not { } named)
                {
                    IsReporterNamed = false;
                    return false;
                }

                IsReporterNamed = words.Script == Script.Han;
                at = named.End;
                return SetReporter(named);
            }
        }

        // '王小明╱台北報導': a name, a stroke and the place, with the word behind that ends it.
        if (ReporterName.TryRead(text, at, end, words) is { } found && (found.HasRole
            || (found.End < end && text[found.End] is '╱' or '／' or '/' && words.ReportEndings.Any(ending => end - ending.Length > found.End && Starts(end - ending.Length, end, ending)))
            || (afterEquals && Parts.Place is not null && Blanks.Skip(text, found.End, end) == end)))
        {
            at = found.End;
            return SetReporter(found.Names);
        }

        return false;
    }

    private bool SetReporter(TextSpan names)
    {
        (Parts.Reporter, Parts.Last) = (names, DatelinePart.Reporter);
        return HasReporter = true;
    }

    private bool ReadPlace(ref int at, int end)
    {
        // '【キーウ、ワシントン共同】': a second place behind a comma.
        var isSecond = Parts is { Place: not null, Last: DatelinePart.Place } && (text[at - 1] is '、' or '，');
        if (Parts.Place is not null && !isSecond)
        {
            return false;
        }

        var stop = at;
        while (stop < end && stop - at < LongestPlace && (WordText.IsWordPart(text[stop]) || text[stop] is '・' or 'ー') && DatelineDay.TryRead(text, stop, end, words) is null
            && !(stop > at && words.ReportEndings.Any(ending => Starts(stop, end, ending))))
        {
            stop++;
        }

        // 'ワシントン時事': an agency right behind the place.
        var agency = Parts.Agency is null ? AgencyName.StartOfLongest(text, at + 2, stop) : null;
        var place = TextSpan.FromBounds(at, agency ?? stop);
        if (place.Length < 2 || (words.Script == Script.Han && words.BylineWords.Contains(place.In(text), StringComparer.Ordinal)) || Scripts.Of(text[place.Start]) is Script.None or Script.Latin or Script.Cyrillic)
        {
            return false;
        }

        if (isSecond && !(KnownPlace.Is(text, Parts.Place!.Value, words) && KnownPlace.Is(text, place, words)))
        {
            return false;
        }

        (Parts.Place, Parts.Last) = (TextSpan.FromBounds(Parts.Place?.Start ?? place.Start, place.End), DatelinePart.Place);
        at = place.End;
        return true;
    }

    private bool Starts(int at, int end, string word) => at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
