using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline of China, which a word ends and not a mark: <c>新华社北京4月24日电（记者张三）</c>, <c>央视网消息：</c>. The agency, or the paper itself, comes first.</summary>
internal static class HanDatelineReader
{
    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        if (words.Script != Script.Han || ReportLineReader.TryReadToEnding(text, head.Start, head.End, words) is not { } read
            || !((read.Read.Parts.Agency is { } agency && agency.Start == head.Start) || read.Read.IsOwnPaper))
        {
            return null;
        }

        var (parts, end) = (read.Read.Parts, read.End);
        var isMarked = end < lineEnd && (Blanks.IsBlank(text[end]) || text[end] is '：' or ':' or '（' or '(');
        if (!parts.HasDay && (!isMarked || (parts.Agency is null && parts.Place is null)))
        {
            return null;
        }

        end = ReadReporter(text, end, lineEnd, parts, words);
        var lead = Blanks.Skip(text, end, lineEnd);
        lead = lead < lineEnd && text[lead] is '：' or ':' ? Blanks.Skip(text, lead + 1, lineEnd) : lead;
        return lead < lineEnd ? DatelineReader.Make(TextSpan.FromBounds(head.Start, end), parts, lead) : null;
    }

    /// <summary>Behind the dateline the reporters may stand in brackets: <c>（记者张三、李四）</c>, <c>(张三)</c>.</summary>
    private static int ReadReporter(string text, int end, int lineEnd, DatelineParts parts, LanguageWords words)
    {
        var open = Blanks.Skip(text, end, lineEnd);
        if (open >= lineEnd || text[open] is not ('（' or '('))
        {
            return end;
        }

        var close = text.IndexOf(text[open] == '(' ? ')' : '）', open, lineEnd - open);
        var name = close < 0 ? open : Blanks.Skip(text, open + 1, close);
        foreach (var word in words.BylineWords)
        {
            if (close > 0 && Prefixes.After(text, name, close, word) is { } after)
            {
                name = Blanks.Skip(text, after, close);
                break;
            }
        }

        if (close > 0 && ReporterName.TryRead(text, name, close, words) is { } reporter && Blanks.Skip(text, reporter.End, close) == close)
        {
            parts.Reporter = reporter.Names;
            return close + 1;
        }

        return end;
    }
}
