using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a line that has the role behind the author's name, as in Korean, Japanese and Chinese: <c>바른뉴스 김하늘 기자</c>, <c>김하늘 바른뉴스 기자</c>.</summary>
internal static class SuffixedByline
{
    /// <summary>The place and the outlet: <c>강릉=바른뉴스 김하늘 기자</c>.</summary>
    private const int MaxBeforeName = 2;
    private const int KoreanName = 3;
    private const string Opening = "<〈[(";
    private const string Closing = ">〉])";
    private const string Advertising = "▶▷☞ⓒ◆☎";

    /// <summary>A name before its role, as in Korean, Japanese and Chinese, perhaps behind an outlet and before an address.</summary>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (words.Script is not (Script.Han or Script.Hangul or Script.Kana))
        {
            return null;
        }

        if (words.Script == Script.Hangul && BracketedBeforeMail(text, line, words) is { } bracketed)
        {
            return bracketed;
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

        return ReporterName.TryRead(text, start, line.End, words) is { HasRole: true } reporter && IsEndOrMail(text, reporter.End, line.End) ? reporter.Names
            : BeforeOutlet(text, line, words) ?? BeforeMail(text, TextSpan.FromBounds(start, line.End), words);
    }

    /// <summary><c>&lt;김하늘 기자&gt; sky@barun.kr</c>: who reports, in brackets before the address.</summary>
    private static TextSpan? BracketedBeforeMail(string text, TextSpan line, LanguageWords words)
    {
        var bracket = line.Length > 2 ? Opening.IndexOf(text[line.Start]) : -1;
        var close = bracket < 0 ? -1 : text.IndexOf(Closing[bracket], line.Start, line.Length);
        return close > line.Start && IsEndOrMail(text, close + 1, line.End) ? TryRead(text, Blanks.Trim(text, line.Start + 1, close), words) : null;
    }

    /// <summary><c>即時中心/王小明報導</c>, <c>바른뉴스=김하늘 기자</c></summary>
    private static bool IsOwnOutlet(string text, TextSpan first, LanguageWords words) =>
        words.OwnPaper.Any(own => string.Equals(own, first.In(text), StringComparison.Ordinal))
        || OutletBracketReader.EndsAsOutlet(text, first, words);

    /// <summary><c>김하늘 바른뉴스 기자(sky@barun.kr)</c>: the outlet stands between the name and the role.</summary>
    private static TextSpan? BeforeOutlet(string text, TextSpan line, LanguageWords words)
    {
        var name = FirstOf(text, line.Start, line.End);
        var outlet = FirstOf(text, Blanks.Skip(text, name.End, line.End), line.End);
        var at = Blanks.Skip(text, outlet.End, line.End);
        var role = at;
        while (role < line.End && Scripts.Of(text[role]) == Script.Hangul)
        {
            role++;
        }

        return name.Length == KoreanName && IsKoreanName(text, name, words)
            && (AgencyName.IsKnown(text, outlet) || IsOwnOutlet(text, outlet, words)) && ReporterName.IsRole(text, TextSpan.FromBounds(at, role), words) && IsEndOrMail(text, role, line.End) ? name : null;
    }

    /// <summary><c>김하늘 sky@barun.kr</c>, <c>[ 김하늘 / sky@barun.kr ]</c>: a name that only a mail address shows as a reporter's.</summary>
    private static TextSpan? BeforeMail(string text, TextSpan line, LanguageWords words)
    {
        line = Brackets.Without(text, line);
        var name = FirstOf(text, line.Start, line.End);
        return name.Length == KoreanName && IsKoreanName(text, name, words) && name.End < line.End && Blanks.Skip(text, name.End, line.End) is var rest && text.IndexOf('@', rest, line.End - rest) > rest && IsEndOrMail(text, rest, line.End) ? name : null;
    }

    private static bool IsKoreanName(string text, TextSpan name, LanguageWords words) =>
        words.Script == Script.Hangul && words.Surnames.Is(text, name.Start, name.Start + 1) && Scripts.AreAll(text, name, Script.Hangul) && ReporterName.IsName(text, name, words);

    private static TextSpan FirstOf(string text, int start, int end) => TextSpan.FromBounds(start, Blanks.EndOfWord(text, start, end));

    /// <summary>Whether nothing follows but a mail address, or the mark before a lead on the next line.</summary>
    public static bool IsEndOrMail(string text, int at, int end)
    {
        at = Blanks.Skip(text, at, end);
        if (at < end && text[at] is '=' or '＝' or '|' or '/' or '(' or '<')
        {
            at = Blanks.Skip(text, at + 1, end);
        }

        var mail = false;
        for (var i = at; i < end; i++)
        {
            // 'sky@barun.kr▶ …': what the page advertises.
            if (mail && Advertising.IndexOf(text[i]) >= 0)
            {
                return true;
            }

            if (Blanks.IsBlank(text[i]))
            {
                return false;
            }

            mail |= text[i] == '@';
        }

        return at == end || mail;
    }
}
