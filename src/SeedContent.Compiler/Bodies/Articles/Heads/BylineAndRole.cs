using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the authors of East Asia, whose names stand beside the word for the reporter: <c>东湖晚报记者 张三 报道</c>, <c>바른뉴스 김하늘 기자</c>.</summary>
internal static class BylineAndRole
{
    private const int LongestOutlet = 20;

    /// <summary>The place and the outlet: <c>강릉=바른뉴스 김하늘 기자</c>.</summary>
    private const int MaxBeforeName = 2;

    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words) => ReadBehindOutlet(text, line, words) ?? ReadSuffixed(text, line, words);

    /// <summary><c>东湖晚报记者 张三 报道</c>: in Chinese the word for the reporter hangs on the outlet, and the name stands behind it.</summary>
    private static TextSpan? ReadBehindOutlet(string text, TextSpan line, LanguageWords words)
    {
        if (words.Script != Script.Han)
        {
            return null;
        }

        foreach (var word in words.BylineWords)
        {
            var at = word.Length > 1 && word[word.Length - 1] == '者' ? text.IndexOf(word, line.Start, line.Length, StringComparison.Ordinal) : -1;
            if (at <= line.Start || at - line.Start > LongestOutlet || !IsOutlet(text, line.Start, at))
            {
                continue;
            }

            // '东湖日报记者 张三 通讯员 李四': behind another role stands who helped.
            if (ReporterName.TryRead(text, Blanks.Skip(text, at + word.Length, line.End), line.End, words) is { } reporter
                && (BylineReader.IsEndOrMail(text, reporter.End, line.End) || (reporter.HasRole && ReporterName.TryRead(text, Blanks.Skip(text, reporter.End, line.End), line.End, words) is { HasRole: false } helper && helper.End == line.End)))
            {
                return reporter.Names;
            }
        }

        return null;
    }

    private static bool IsOutlet(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('·' or '・' or '/' or '／' or '-' or '—' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name before its role, as in Korean, Japanese and Chinese, perhaps behind an outlet and before an address.</summary>
    private static TextSpan? ReadSuffixed(string text, TextSpan line, LanguageWords words)
    {
        if (words.Script is not (Script.Han or Script.Hangul or Script.Kana))
        {
            return null;
        }

        var start = line.Start;
        for (var part = 0; part < MaxBeforeName; part++)
        {
            var blank = start;
            while (blank < line.End && !Blanks.IsBlank(text[blank]) && text[blank] is not ('=' or '＝' or '/' or '／'))
            {
                blank++;
            }

            var first = TextSpan.FromBounds(start, blank);
            if (blank >= line.End || !(AgencyName.IsKnown(text, first) || KnownPlace.Is(text, first, words) || IsOwnOutlet(text, first, words)))
            {
                break;
            }

            start = Blanks.Skip(text, blank + (Blanks.IsBlank(text[blank]) ? 0 : 1), line.End);
        }

        return ReporterName.TryRead(text, start, line.End, words) is { HasRole: true } reporter && BylineReader.IsEndOrMail(text, reporter.End, line.End) ? reporter.Names : null;
    }

    /// <summary><c>即時中心/王小明報導</c>, <c>바른뉴스=김하늘 기자</c></summary>
    private static bool IsOwnOutlet(string text, TextSpan first, LanguageWords words) =>
        words.OwnPaper.Any(own => string.Equals(own, first.In(text), StringComparison.Ordinal))
        || words.OutletEndings.Any(ending => first.Length > ending.Length && string.CompareOrdinal(text, first.End - ending.Length, ending, 0, ending.Length) == 0);
}
