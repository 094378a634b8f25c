using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the brackets behind a Chinese dateline that name who reports, whose the pictures are and where from: <c>（记者张三、李四）</c>, <c>（东湖网记者 张三 摄影李四）</c>,
/// <c>（記者 王小明 倫敦報道）</c>.
/// </summary>
internal static class HanReporterBrackets
{
    private const int Longest = 40;
    private const int LongestOutlet = 16;
    private const int LongestPlace = 8;
    private const char EndOfReporter = '者';

    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket stands.</param>
    /// <param name="lineEnd">The end of the line.</param>
    /// <param name="words">The language.</param>
    /// <returns>The names and the position behind the brackets.</returns>
    public static (TextSpan Names, int End)? TryRead(string text, int open, int lineEnd, LanguageWords words)
    {
        if (open >= lineEnd || text[open] is not ('（' or '('))
        {
            return null;
        }

        var close = text.IndexOf(text[open] == '(' ? ')' : '）', open, Math.Min(Longest, lineEnd - open));
        if (close < 0)
        {
            return null;
        }

        var name = BehindRole(text, Blanks.Skip(text, open + 1, close), close, words);
        return ReporterName.TryRead(text, name, close, words) is { } reporter && EndsWith(text, reporter, close, words) is { } names ? (BeforeCity(text, names, words), close + 1)
            : name > open + 1 && BeforePlace(text, name, close, words) is { } before ? (before, close + 1) : null;
    }

    /// <summary>What stands in brackets before the lead, where it is an outlet and who reports for it: <c>東湖網記者 王小明</c>, <c>News5/記者王小明報導</c>.</summary>
    public static DatelineParts? OfOutlet(string text, TextSpan inside, LanguageWords words)
    {
        foreach (var word in words.BylineWords)
        {
            var at = word.Length > 1 && word[word.Length - 1] == EndOfReporter ? text.IndexOf(word, inside.Start, inside.Length, StringComparison.Ordinal) : -1;
            var outlet = at > inside.Start ? Blanks.Trim(text, inside.Start, text[at - 1] is '/' or '／' ? at - 1 : at) : default;
            if (outlet.Length is > 1 and <= LongestOutlet && AreWords(text, outlet)
                && ReporterName.TryRead(text, Blanks.Skip(text, at + word.Length, inside.End), inside.End, words) is { } reporter && words.Surnames.StartsAt(text, reporter.Names.Start, reporter.Names.End)
                && EndsWith(text, reporter, inside.End, words) is { } names)
            {
                var name = BeforeCity(text, names, words);
                return new() { Agency = outlet, Reporter = name, Place = name == names ? null : TextSpan.FromBounds(name.End, names.End), Last = DatelinePart.Reporter };
            }
        }

        return null;
    }

    /// <summary>Behind the word for the reporter, before which the outlet may stand: <c>中青报·中青网记者 白皓月</c>.</summary>
    private static int BehindRole(string text, int start, int close, LanguageWords words)
    {
        foreach (var word in words.BylineWords)
        {
            if (Prefixes.After(text, start, close, word) is { } after)
            {
                return Blanks.Skip(text, after, close);
            }
        }

        foreach (var word in words.BylineWords)
        {
            var at = word.Length > 1 && word[word.Length - 1] == EndOfReporter ? text.IndexOf(word, start, close - start, StringComparison.Ordinal) : -1;
            if (at > start && at - start <= LongestOutlet && AreWords(text, TextSpan.FromBounds(start, at)))
            {
                return Blanks.Skip(text, at + word.Length, close);
            }
        }

        return start;
    }

    /// <summary>The names, where nothing follows them but the pictures' words and names, or the place and the word that ends a report.</summary>
    private static TextSpan? EndsWith(string text, ReporterName reporter, int close, LanguageWords words)
    {
        // '张三 摄影李四' reads as two names, and '张三文/图' as one.
        foreach (var word in words.PhotoWords)
        {
            var at = text.IndexOf(word, reporter.Names.Start, close - reporter.Names.Start, StringComparison.Ordinal);
            if (word.Length > 1 && at > reporter.Names.Start + 1 && Blanks.Trim(text, reporter.Names.Start, at) is var before && ReporterName.TryRead(text, before.Start, before.End, words) is { } alone && alone.End == before.End)
            {
                return alone.Names;
            }
        }

        var rest = Blanks.Skip(text, reporter.End, close);

        // '王小明 实习生 李四': who helped stands behind the word for it.
        if (reporter.HasRole && rest < close && ReporterName.TryRead(text, rest, close, words) is { } helper && helper.End == close)
        {
            return TextSpan.FromBounds(reporter.Names.Start, helper.Names.End);
        }

        return rest == close || EndsReport(text, TextSpan.FromBounds(rest, close), words) ? reporter.Names
            : ReporterName.TryRead(text, reporter.Names.Start, Blanks.EndOfWord(text, reporter.Names.Start, close), words) is { } first
                && Blanks.Skip(text, first.End, close) is var place && place > first.End && place < close && EndsReport(text, TextSpan.FromBounds(place, close), words) ? first.Names : null;
    }

    /// <summary><c>王小明美國華盛頓報導</c>: name, place and the word that ends a report with nothing between.</summary>
    private static TextSpan? BeforePlace(string text, int start, int close, LanguageWords words) =>
        NamedReporter.TryRead(text, start, close, words) is { } names && words.Surnames.StartsAt(text, names.Start, names.End) && names.End < close && EndsReport(text, TextSpan.FromBounds(names.End, close), words) ? names : null;

    /// <summary><c>王小明台北</c>: where the reporter is may hang on the name.</summary>
    private static TextSpan BeforeCity(string text, TextSpan names, LanguageWords words)
    {
        for (var end = names.Start + 2; end < names.End - 1; end++)
        {
            if (KnownPlace.IsCity(text, TextSpan.FromBounds(end, names.End), words))
            {
                return TextSpan.FromBounds(names.Start, end);
            }
        }

        return names;
    }

    private static bool EndsReport(string text, TextSpan rest, LanguageWords words) =>
        words.ReportEndings.Any(ending => rest.EndsWith(text, ending) && rest.Length - ending.Length <= LongestPlace) && AreWords(text, rest);

    private static bool AreWords(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('·' or '・' or '/' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
