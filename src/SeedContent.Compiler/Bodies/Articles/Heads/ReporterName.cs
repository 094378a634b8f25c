using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Names of reporters in Korean, Japanese and Chinese, with the role behind them: <c>김철수·이영희 기자</c>, <c>山田太郎記者</c>, <c>张三 李四</c>.</summary>
/// <param name="Names">From the first name to the last.</param>
/// <param name="End">The position after the names and the role.</param>
/// <param name="HasRole">Whether a role stands behind them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReporterName(TextSpan Names, int End, bool HasRole)
{
    private const int MostOfHan = 5;
    private const int MostOfHangul = 4;
    private const int MostOfKana = 16;
    private const int MostNames = 6;

    /// <summary>Stands for the character before it: 佐々木.</summary>
    private const char Repeat = '々';

    /// <summary>A Han character that stands for the bar behind a word: 编辑丨张三.</summary>
    private const char Stroke = '丨';

    /// <summary>Reads one to six names at a position, and their role where one stands there.</summary>
    public static ReporterName? TryRead(string text, int start, int end, LanguageWords words)
    {
        TextSpan? names = null;
        var hasRole = false;
        var stop = start;
        var at = start;
        for (var count = 0; count <= MostNames; count++)
        {
            var token = TextSpan.FromBounds(at, WordEnd(text, at, end));
            if (token.Length == 0 || IsRole(text, token, words))
            {
                hasRole |= token.Length > 0 && names is not null;
                stop = token.Length > 0 && names is not null ? token.End : stop;
                var next = token.Length > 0 && names is not null ? SkipSeparators(text, stop, end) : stop;
                if (next > stop && text[stop] is ',' or '·' or '、' && TryRead(text, next, end, words) is { HasRole: true } other)
                {
                    // '김하늘 기자, 박바다 인턴기자'
                    return new(TextSpan.FromBounds(names!.Value.Start, other.Names.End), other.End, HasRole: true);
                }

                break;
            }

            var name = WithoutRole(text, token, words);
            if (count == MostNames || !IsName(text, name, words))
            {
                break;
            }

            hasRole |= name.Length < token.Length;
            names = TextSpan.FromBounds(names?.Start ?? name.Start, name.End);
            stop = token.End;
            at = SkipSeparators(text, stop, end);
        }

        return names is { } found ? new(found, stop, hasRole) : null;
    }

    /// <summary>Whether words can be one name: two to five characters, or more in kana.</summary>
    public static bool IsName(string text, TextSpan name, LanguageWords words)
    {
        var most = MostOfKana;
        for (var i = name.Start; i < name.End; i++)
        {
            var script = Scripts.Of(text[i]);
            if (text[i] == Repeat)
            {
                continue;
            }

            if (script is not (Script.Han or Script.Hangul or Script.Kana) && text[i] is not ('・' or 'ー' or '·'))
            {
                return false;
            }

            most = Math.Min(most, script switch { Script.Han when words.Script == Script.Han => MostOfHan, Script.Hangul => MostOfHangul, _ => MostOfKana });
        }

        return name.Length >= 2 && name.Length <= most && !KnownPlace.Is(text, name, words) && !LanguageCatalog.IsAgency(text, name.Start, name.Length)
            && !words.ReportedFrom.Any(word => string.CompareOrdinal(text, name.Start, word, 0, word.Length) == 0)
            && !words.CreditWords.Any(word => word.Length == name.Length && string.CompareOrdinal(text, name.Start, word, 0, word.Length) == 0)
            && (words.Vocabulary.Find(text, name.Start, name.Length) & (WordKinds.Function | WordKinds.Weekday)) == WordKinds.None;
    }

    public static bool IsRole(string text, TextSpan token, LanguageWords words) =>
        words.BylineRoles.Any(role => role.Length == token.Length && string.CompareOrdinal(text, token.Start, role, 0, role.Length) == 0);

    private static TextSpan WithoutRole(string text, TextSpan token, LanguageWords words)
    {
        token = WithoutRoleBehind(text, token, words);
        var before = words.Script == Script.Han ? words.BylineRoles.FirstOrDefault(role => token.Length >= role.Length + 2 && string.CompareOrdinal(text, token.Start, role, 0, role.Length) == 0) : null;
        return before is null ? token : TextSpan.FromBounds(token.Start + before.Length, token.End);
    }

    private static TextSpan WithoutRoleBehind(string text, TextSpan token, LanguageWords words)
    {
        foreach (var role in words.BylineRoles)
        {
            if (token.Length >= role.Length + 2 && token.EndsWith(text, role))
            {
                return token with { Length = token.Length - role.Length };
            }
        }

        return token;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && text[at] != Stroke && (text[at] == Repeat || Scripts.Of(text[at]) is Script.Han or Script.Hangul or Script.Kana || (text[at] is '・' or 'ー' && at + 1 < end && Scripts.Of(text[at + 1]) == Script.Kana)))
        {
            at++;
        }

        return at;
    }

    private static int SkipSeparators(string text, int at, int end)
    {
        while (at < end && (Blanks.IsBlank(text[at]) || text[at] is '·' or '・' or '、' or ',' or '，'))
        {
            at++;
        }

        return at;
    }
}
