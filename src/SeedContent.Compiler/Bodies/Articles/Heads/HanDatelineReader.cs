using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline of China, which a word ends and not a mark: <c>新华社北京4月24日电（记者张三）</c>, <c>央视网消息：</c>. The agency, or the paper itself, comes first.</summary>
internal static class HanDatelineReader
{
    private const int LongestOutlet = 16;

    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        if (words.Script != Script.Han || head.Length == 0)
        {
            return null;
        }

        // '据新华社北京4月24日电'
        var start = text[head.Start] is '据' or '據' ? head.Start + 1 : head.Start;
        if (ReportLineReader.TryReadToEnding(text, start, head.End, words) is not { } read
            || !((read.Read.Parts.Agency is { } agency && agency.Start == start) || read.Read.IsOwnPaper))
        {
            return OfUnknownOutlet(text, head, lineEnd, words);
        }

        var (parts, end) = (read.Read.Parts, read.End);
        if (start > head.Start && end < lineEnd && text[end] is '，' or ',')
        {
            // '据新华社12日报道，李明来到': a sentence that says where it is from.
            return null;
        }

        var isMarked = end < lineEnd && (Blanks.IsBlank(text[end]) || text[end] is '：' or ':' or '（' or '(');
        var reported = ReadReporter(text, end, lineEnd, parts, words);
        if (!read.Read.HasEnding && (start > head.Start || !(parts.Reporter is { } names && words.Surnames.StartsAt(text, names.Start, names.End))))
        {
            return null;
        }

        if (!parts.HasDay && parts.Reporter is null && (!isMarked || (parts.Agency is null && parts.Place is null && !read.Read.IsOwnPaper)))
        {
            return null;
        }

        end = reported;
        var lead = Blanks.Skip(text, end, lineEnd);
        lead = lead < lineEnd && text[lead] is '：' or ':' ? Blanks.Skip(text, lead + 1, lineEnd) : lead;
        return lead < lineEnd ? HanOutletDateline.WithDayBehind(text, head.Start, lead, lineEnd, parts, words) ?? DatelineReader.Make(TextSpan.FromBounds(head.Start, end), parts, lead) : null;
    }

    /// <summary><c>东湖晚报讯（记者张三）</c>: what stands before the word that ends it is the outlet, since a reporter follows in brackets.</summary>
    private static DatelineRead? OfUnknownOutlet(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var open = text.IndexOfAny(['（', '('], head.Start, Math.Min(head.Length, LongestOutlet));
        var end = open < 0 ? head.Start : Blanks.Trim(text, head.Start, open).End;
        var ending = ReportEnd.Of(text, TextSpan.FromBounds(head.Start, end), words).OrderByDescending(word => word.Length).FirstOrDefault();
        if (ending is null || !Scripts.AreAll(text, TextSpan.FromBounds(head.Start, end), Script.Han, also: '·') || !BeginsWithByline(text, open + 1, head.End, words))
        {
            return HanOutletDateline.TryRead(text, head, lineEnd, words);
        }

        var parts = new DatelineParts { Agency = TextSpan.FromBounds(head.Start, end - ending.Length), Last = DatelinePart.Agency };
        var lead = ReadReporter(text, end, lineEnd, parts, words);
        return parts.Reporter is not null && Blanks.Skip(text, lead, lineEnd) is var at && at < lineEnd ? DatelineReader.Make(TextSpan.FromBounds(head.Start, lead), parts, at) : null;
    }

    private static bool BeginsWithByline(string text, int at, int end, LanguageWords words) =>
        words.BylineWords.Any(word => word.Length > 1 && Prefixes.After(text, Blanks.Skip(text, at, end), end, word) is not null);

    /// <summary><c>记者张三报道：</c>: the reporter behind the dateline without brackets.</summary>
    private static int ReadPlainReporter(string text, int end, int lineEnd, DatelineParts parts, LanguageWords words)
    {
        var at = Blanks.Skip(text, end, lineEnd);
        var colon = at < lineEnd ? text.IndexOfAny(['：', ':'], at, Math.Min(lineEnd - at, LongestOutlet)) : -1;
        foreach (var word in words.BylineWords)
        {
            if (colon > 0 && word.Length > 1 && Prefixes.After(text, at, colon, word) is { } after
                && ReporterName.TryRead(text, Blanks.Skip(text, after, colon), colon, words) is { HasRole: true } reporter && Blanks.Skip(text, reporter.End, colon) == colon)
            {
                parts.Reporter = reporter.Names;
                return reporter.End;
            }
        }

        return end;
    }

    /// <summary>Behind the dateline the reporters may stand in brackets: <c>（记者张三、李四）</c>, <c>(张三)</c>.</summary>
    private static int ReadReporter(string text, int end, int lineEnd, DatelineParts parts, LanguageWords words)
    {
        var open = Blanks.Skip(text, end, lineEnd);
        if (open >= lineEnd || text[open] is not ('（' or '('))
        {
            return ReadPlainReporter(text, end, lineEnd, parts, words);
        }

        if (HanReporterBrackets.TryRead(text, open, lineEnd, words) is { } reporter)
        {
            parts.Reporter = reporter.Names;
            return reporter.End;
        }

        return end;
    }
}
