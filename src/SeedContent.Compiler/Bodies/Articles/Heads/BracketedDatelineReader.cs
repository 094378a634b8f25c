using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline of East Asia that stands in brackets before the lead: <c>【ソウル＝小池和樹】</c>, <c>(서울=연합뉴스) 김철수 기자 =</c>, <c>（中央社台北12日電）</c>.</summary>
internal static class BracketedDatelineReader
{
    private const string Opening = "【[［（(〔";
    private const string Closing = "】]］）)〕";
    private const int Longest = 60;

    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words) =>
        TryReadBracket(text, head, lineEnd, words) is { } read && read.LeadStart < lineEnd ? read : null;

    /// <summary>Reads a line that is nothing else; there it may stand without brackets too: <c>記者王小明／台北報導</c>.</summary>
    public static DatelineRead? TryReadLine(string text, TextSpan line, LanguageWords words)
    {
        if (TryReadBracket(text, line, line.End, words) is { } read)
        {
            return read.LeadStart >= line.End ? read : null;
        }

        if (HanReportedFrom.TryReadLine(text, line, words) is { } from)
        {
            return from;
        }

        return line.Length <= Longest && IsEastAsian(words) && ReportLineReader.TryReadAll(text, line, words) is { } report
            && report is { HasEnding: true, HasReporter: true, Parts.Place: not null } or { HasEnding: true, Parts: { HasKnownAgency: true, HasDay: true } }
                or { HasEnding: true, IsOwnPaper: true, HasReporter: false }
            ? DatelineReader.Make(line, report.Parts, line.End)
            : null;
    }

    private static DatelineRead? TryReadBracket(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        // '東湖日報【王小明／台北報導】': the paper may stand before the bracket.
        var outlet = IsEastAsian(words) ? AgencyName.EndOfLongest(text, head.Start, head.End) : null;
        var open = outlet ?? head.Start;
        var bracket = open < head.End && IsEastAsian(words) ? Opening.IndexOf(text[open]) : -1;
        var close = bracket < 0 ? -1 : text.IndexOf(Closing[bracket], open, Math.Min(head.End - open, Longest));
        if (close < 0)
        {
            return null;
        }

        var inside = Blanks.Trim(text, open + 1, close);
        if (inside.Length == 0)
        {
            return null;
        }

        // '【ローマ＝山田太郎、ロンドン＝田中花子】': of several the first counts.
        var comma = text.IndexOf('、', inside.Start, inside.Length);
        if (comma > 0 && text.IndexOf('＝', inside.Start, comma - inside.Start) > 0 && text.IndexOf('＝', comma, inside.End - comma) > 0)
        {
            inside = TextSpan.FromBounds(inside.Start, comma);
        }

        var end = close + 1;
        var behind = ReporterName.TryRead(text, Blanks.Skip(text, end, lineEnd), lineEnd, words);
        var report = ReportLineReader.TryReadAll(text, inside, words);
        var isCertain = report is not null && IsCertain(text, report, words) && !(words.Script == Script.Hangul && !IsOfKnownParts(text, report.Parts, words));
        var parts = isCertain ? report!.Parts : OutletBracketReader.TryRead(text, inside, behind is { HasRole: true }, words) ?? HanOutletDateline.OfBracket(text, inside, words) ?? (text[open] == '【' ? HanOutletDateline.OfOutletAlone(text, inside, words) : null) ?? (words.Script == Script.Han ? HanReporterBrackets.OfOutlet(text, inside, words) : null) ?? (text[open] is not ('(' or '（') ? PlaceInBrackets.TryRead(text, inside, lineEnd, words) : null);
        if (parts is null || (outlet is not null && (report is not { HasEnding: true } || parts.Agency is not null)))
        {
            return null;
        }

        if (parts.Reporter is { } desk && words.Desks.Any(word => desk.In(text).EndsWith(word, StringComparison.Ordinal)))
        {
            // '【東京＝米州総局】'
            parts.Reporter = null;
        }

        parts.Agency ??= outlet is { } paper ? TextSpan.FromBounds(head.Start, paper) : null;

        if (behind is { HasRole: true } reporter)
        {
            parts.Reporter ??= reporter.Names;
            end = reporter.End;
        }
        else if (words.Script == Script.Han && parts.Reporter is null && HanReporterBrackets.TryRead(text, Blanks.Skip(text, end, lineEnd), lineEnd, words) is { } bracketed)
        {
            (parts.Reporter, end) = bracketed;
        }

        else if (words.Script == Script.Hangul && parts.Reporter is null && text.IndexOf('=', end, Math.Min(lineEnd - end, Longest)) is > 0 and var mark && SuffixedByline.TryRead(text, Blanks.Trim(text, end, mark), words) is { } named)
        {
            // '(뉴욕=바른뉴스) 김하늘 바른경제 특파원 =': his own paper stands between the name and the role.
            (parts.Reporter, end) = (named, Blanks.Trim(text, end, mark).End);
        }

        var lead = Blanks.Skip(text, end, lineEnd);
        if (lead < lineEnd && text[lead] is '=' or '＝' or ':' or '：')
        {
            lead++;
        }
        else if (lead < lineEnd)
        {
            lead += DatelineSeparator.DashLength(text, lead, lineEnd);
        }

        return DatelineReader.Make(TextSpan.FromBounds(head.Start, end), parts, Blanks.Skip(text, lead, lineEnd));
    }

    private static bool IsCertain(string text, ReportLineReader report, LanguageWords words)
    {
        var parts = report.Parts;
        return parts.HasKnownAgency || report is { IsOwnPaper: true, HasEnding: true } || report is { IsReporterNamed: true, HasEnding: true }
            || (parts.Place is { } place && (parts.HasDay || report.HasReporter || (report.HasEnding && KnownPlace.Is(text, place, words))));
    }

    /// <summary>A place that is not known may be an outlet, and a reporter without a title too: <c>(서울=바른뉴스)</c>.</summary>
    private static bool IsOfKnownParts(string text, DatelineParts parts, LanguageWords words) =>
        (parts.Place is not { } place || KnownPlace.Is(text, place, words))
        && (parts.Reporter is not { } reporter || !words.OutletEndings.Any(ending => reporter.In(text).EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsEastAsian(LanguageWords words) => words.Script is Script.Han or Script.Hangul or Script.Kana;
}
