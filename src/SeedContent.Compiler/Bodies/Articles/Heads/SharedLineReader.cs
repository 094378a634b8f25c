using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a line that has author and date with a mark between, or none: <c>By Jane Doe | July 12, 2023</c>, <c>12/07/2023 - Oleh: Budi Santoso</c>.</summary>
internal static class SharedLineReader
{
    private const int MaxLength = 160;
    private const int MostMarks = 12;
    private const int KoreanName = 3;

    /// <returns>The author's name and the date, or null where the line is something else.</returns>
    public static (TextSpan Byline, DatedLine Date)? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        if (line.Length > MaxLength || !Digits.StandIn(text, line))
        {
            return null;
        }

        if (belowTitle && NamesBeforeDate(text, line, words) is { } joined)
        {
            return joined;
        }

        for (int i = line.Start + 1, seen = 0; i < line.End - 1 && seen < MostMarks; i++)
        {
            var isDash = (text[i] == '/' || DatelineSeparator.DashLength(text, i, line.End) > 0) && Blanks.IsBlank(text[i - 1]) && Blanks.IsBlank(text[i + 1]);
            var beforeDate = IsBeforeDate(text, i, line.End, words);
            var isBlank = beforeDate || IsBetween(text, i, line.End, words);
            if (!isDash && !isBlank && text[i] is not ('|' or '•' or '·' or '｜' or '／' or '\u3000' or ';' or ','))
            {
                continue;
            }

            seen++;
            var left = Blanks.Trim(text, line.Start, i);
            var right = Blanks.Trim(text, i + 1, line.End);
            if (left.Length > 0 && right.Length > 0
                && (Pair(text, left, right, words, belowTitle && (beforeDate || !isBlank) && text[i] is not (';' or ',')) ?? Pair(text, right, left, words, belowTitle && text[i] == '|')) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a blank may stand between author and date as a mark does: where words have none between them, and before a word for "by": <c>12 juillet 2023 à 8h00 par Jeanne Martin</c>.
    /// </summary>
    private static bool IsBetween(string text, int blank, int end, LanguageWords words) =>
        Blanks.IsBlank(text[blank]) && !Blanks.IsBlank(text[blank - 1])
        && (words.Script is Script.Han or Script.Hangul or Script.Kana || words.BylineWords.Any(word => Prefixes.After(text, blank + 1, end, word) is not null));

    /// <summary><c>Por João Silva 12/07/2023</c>, <c>By Jane Doe July 12, 2023</c>: a blank before what begins a date.</summary>
    private static bool IsBeforeDate(string text, int blank, int end, LanguageWords words) =>
        Blanks.IsBlank(text[blank]) && !Blanks.IsBlank(text[blank + 1])
        && (char.IsDigit(text[blank + 1]) || (words.Vocabulary.Find(text, blank + 1, WordText.WordEnd(text, blank + 1, end) - blank - 1) & (WordKinds.Month | WordKinds.Weekday)) != WordKinds.None
            || words.Dates.DatePrefixes.Any(word => Prefixes.After(text, blank + 1, end, word) is not null));

    /// <summary><c>田中花子 佐藤一郎2023年7月12日 6時00分</c>: nothing stands between the names and the date.</summary>
    private static (TextSpan Byline, DatedLine Date)? NamesBeforeDate(string text, TextSpan line, LanguageWords words)
    {
        var at = line.Start;
        while (at < line.End && !char.IsDigit(text[at]))
        {
            at++;
        }

        var names = Blanks.Trim(text, line.Start, at);
        return names.Length > 0 && names.End == at && HanNameLine.AreNames(text, names, words) && DatedLineReader.TryRead(text, TextSpan.FromBounds(at, line.End), words) is { Date: not null, IsUpdate: false, Place: null } day ? (names, day) : null;
    }

    private static (TextSpan Byline, DatedLine Date)? Pair(string text, TextSpan name, TextSpan date, LanguageWords words, bool maybeBare)
    {
        name = WithoutAgency(text, name);
        if (words.Script == Script.Thai && words.Dates.DayWords.Any(word => name.EndsWith(text, word)))
        {
            // 'เผยแพร่ วันศุกร์ที่': what leads to the day is nobody's name.
            return null;
        }

        if (words.Dates.DatePrefixes.Any(prefix => name.Length > prefix.Length && Blanks.IsBlank(text[name.End - prefix.Length - 1]) && name.EndsWith(text, prefix)))
        {
            // '김하늘 입력 2023.07.12': the word belongs to the date.
            return null;
        }

        var byline = BylineReader.TryRead(text, name, words, belowTitle: false) ?? (maybeBare && (NameLine.IsName(text, name, words) || IsKoreanName(text, name, words)) ? name : null);
        return byline is { } author && DatedLineReader.TryRead(text, date, words) is { Date: not null, IsUpdate: false, Place: null } day ? (author, day) : null;
    }

    /// <summary><c>김하늘 2023.07.12 13:57</c>: a surname and two syllables, and neither a section nor a desk, a paper or a place.</summary>
    public static bool IsKoreanName(string text, TextSpan name, LanguageWords words) =>
        words.Script == Script.Hangul && name.Length == KoreanName && words.Surnames.Is(text, name.Start, name.Start + 1) && name.In(text).All(c => Scripts.Of(c) == Script.Hangul)
        && (words.BodyEndings.IndexOf(text[name.End - 1]) < 0 || IsSpeltAsName(text, name, words)) && !words.Sections.Contains(name.In(text), StringComparer.Ordinal) && !AgencyName.IsKnown(text, name) && !KnownPlace.Is(text, name, words);

    /// <summary><c>김은실</c>: syllables of given names, of which one ends rooms and bodies too.</summary>
    private static bool IsSpeltAsName(string text, TextSpan name, LanguageWords words) =>
        words.SoundCharacters.IndexOf(text[name.Start + 1]) >= 0 && words.SoundCharacters.IndexOf(text[name.End - 1]) >= 0 && !words.NameWords.NounsLikeNames.Contains(name.In(text));

    /// <summary><c>Jane Doe (Reuters)</c>, <c>Jane Doe, USA TODAY</c>: the name without the agency, or the paper in capitals, behind it.</summary>
    private static TextSpan WithoutAgency(string text, TextSpan name)
    {
        var comma = text.LastIndexOf(',', name.End - 1, name.Length);
        if (comma > name.Start && Blanks.Trim(text, comma + 1, name.End) is { Length: > 0 } paper && Blanks.Trim(text, name.Start, comma) is var author
            && (AgencyName.IsKnown(text, paper) || (PlaceName.IsInCapitalsBeside(text, paper, author))))
        {
            return WithoutAgency(text, author);
        }

        var open = text[name.End - 1] == ')' ? text.LastIndexOf('(', name.End - 1, name.Length) : -1;
        return open > name.Start && AgencyName.IsKnown(text, Blanks.Trim(text, open + 1, name.End - 1)) ? Blanks.Trim(text, name.Start, open) : name;
    }
}
