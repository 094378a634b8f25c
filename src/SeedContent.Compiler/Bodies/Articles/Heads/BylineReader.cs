using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line that names the author: <c>By Jane Doe</c>, <c>Oleh: Budi</c>, <c>김철수 기자</c>, and below a title also <c>Jane Doe, Staff Writer</c>. A role
/// after the names is left out, and a line that goes on after the names is a sentence.
/// </summary>
internal static class BylineReader
{
    private const int MaxLength = 160;
    private const int MaxRoleWords = 5;
    private const int LongestOutlet = 20;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    /// <param name="belowTitle">Whether a title, a date or the like stands above it, so that less can be something else.</param>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        line = Brackets.Without(text, line);
        foreach (var entry in words.BylineWords)
        {
            var needsColon = entry[entry.Length - 1] == ':';
            var word = needsColon ? entry.Substring(0, entry.Length - 1) : entry;
            if (Prefixes.After(text, line.Start, line.End, word) is { } after)
            {
                var at = Blanks.Skip(text, after, line.End);
                var colon = at < line.End && (text[at] is ':' or '：' || (words.NamesByContext && text[at] == '/') || (Scripts.IsUnspaced(word[0]) && text[at] is '/' or '／' or '|' or '｜' or '丨' or '=' or '＝' or '・' or '·'));
                // 'كتب - محمد أحمد:', 'Reportagem – Ana Reis'
                var dash = !colon && (belowTitle || needsColon) && at < line.End ? DatelineSeparator.DashLength(text, at, line.End) : 0;
                at = colon || dash > 0 ? Blanks.Skip(text, at + Math.Max(1, dash), line.End) : at;
                colon |= dash > 0;
                if (!colon && at == after && at < line.End && JapaneseScript.IsHiragana(text[at]))
                {
                    // '取材に応じる山田太郎': the word goes on in a sentence.
                    continue;
                }

                if (needsColon && !colon && !(belowTitle && at < line.End && (text.IndexOf('|', at, line.End - at) > 0 || AreNamesAlone(text, TextSpan.FromBounds(at, line.End), words))))
                {
                    continue;
                }

                if (words.Script == Script.Thai && OutletName.Is(text, TextSpan.FromBounds(at, line.End), words))
                {
                    return null;
                }

                if (ReadAfterWord(text, TextSpan.FromBounds(at, colon && text[line.End - 1] == ':' && line.End > at ? line.End - 1 : line.End), colon, belowTitle, words) is { } names)
                {
                    return ThaiAuthor.WithoutTitle(text, names, words);
                }
            }
        }

        return ReadBehindOutlet(text, line, words) ?? SuffixedByline.TryRead(text, line, words)
            ?? (belowTitle ? ReadWithRole(text, line, words) ?? NameBeforeRole.TryRead(text, line, words) ?? CityBehindName.TryRead(text, line, words) ?? ThaiAuthor.TryRead(text, line, words) : null);
    }

    /// <summary><c>Texto Ana Pereira</c>, <c>Autorin Anna Weber</c>: behind a word that has a colon elsewhere stand names and nothing else.</summary>
    private static bool AreNamesAlone(string text, TextSpan rest, LanguageWords words) =>
        words.CapitalNouns || !words.LowerTitles ? NameLine.IsKnownName(text, rest, words) || NameLine.AreKnownNames(text, rest, words)
        : AuthorNames.Read(text, rest, 2, NameStyle.Capitals, words) == rest && !OutletName.Is(text, rest, words);

    /// <summary>The same, where a word shows it that stands before the names: <c>By Jane Doe</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? TryReadBehindWord(string text, TextSpan line, LanguageWords words) =>
        TryRead(text, line, words, belowTitle: false) is { } names && names.Start > line.Start ? names : null;

    private static TextSpan? ReadAfterWord(string text, TextSpan rest, bool colon, bool belowTitle, LanguageWords words)
    {
        if (rest.Length == 0)
        {
            return null;
        }

        if (Scripts.IsUnspaced(text[rest.Start]) && Scripts.Of(text[rest.Start]) != Script.Thai)
        {
            rest = WithoutOutlet(text, rest, words);
            return ReporterName.TryRead(text, rest.Start, rest.End, words) is { } reporter && (SuffixedByline.IsEndOrMail(text, reporter.End, rest.End) || IsCredit(text, reporter.End, rest.End, words) || ReportEnd.Is(text, reporter.End, rest.End, words) || IsCredit(text, reporter.Names.End, rest.End, words) || IsPhotographer(text, reporter.Names.End, rest.End, words)) ? reporter.Names : null;
        }

        // 'Reporting by Jane Doe in London; Editing by John Roe'
        if (text.IndexOf(';', rest.Start, rest.Length) is > 0 and var semicolon && Blanks.Trim(text, rest.Start, semicolon) is { Length: > 0 } first && !Scripts.IsUnspaced(text[rest.Start]) && ReadNames(text, first, 2, NameStyle.Capitals, words) is { } reporters)
        {
            return reporters;
        }

        rest = BeforeCredit(text, rest, words);

        // 'By JANE DOE FOR THE DAILY POST', 'By Jane Doe For Dailypost.com'
        if (BeforePaper(text, rest, words) is { } author && ReadNames(text, author, 2, NameStyle.Capitals, words) is { } names && names.End == author.End)
        {
            return names;
        }

        // 'Par AFP'
        if (AgencyName.IsKnown(text, rest))
        {
            return rest;
        }

        // 'Laporan Wartawan Tribun Jateng, Budi', 'Penulis: Kontributor Medan, Budi': whose reporter it is stands first.
        var comma = text.IndexOf(',', rest.Start, rest.Length);
        if (comma > 0 && Blanks.Trim(text, rest.Start, comma) is var outlet && (AgencyName.IsKnown(text, outlet) || AgencyName.Begins(text, outlet) || (colon && words.BylineRoles.Any(role => Prefixes.After(text, outlet.Start, outlet.End, role) is not null))) && Blanks.Skip(text, comma + 1, rest.End) is var behind && behind < rest.End)
        {
            return ReadNames(text, TextSpan.FromBounds(behind, rest.End), 1, NameStyle.Capitals, words);
        }

        return ReadNames(text, rest, colon ? 1 : 2, NameStyle.Capitals, words) ?? (belowTitle ? ReadNames(text, rest, 2, NameStyle.SmallLetters, words) : null);
    }

    /// <summary>What stands before the word for "for" and a paper.</summary>
    private static TextSpan? BeforePaper(string text, TextSpan rest, LanguageWords words)
    {
        foreach (var link in words.BylineFor)
        {
            for (var at = Blanks.EndOfWord(text, rest.Start, rest.End); at < rest.End; at = Blanks.EndOfWord(text, at + 1, rest.End))
            {
                if (Prefixes.After(text, at + 1, rest.End, link) is { } after && after + 1 < rest.End && Blanks.IsBlank(text[after]) && char.IsLetter(text[after + 1]))
                {
                    return TextSpan.FromBounds(rest.Start, at);
                }
            }
        }

        return null;
    }

    /// <summary><c>文/东湖网 张三</c>: whose author it is stands first.</summary>
    private static TextSpan WithoutOutlet(string text, TextSpan rest, LanguageWords words)
    {
        var end = Blanks.EndOfWord(text, rest.Start, rest.End);
        var name = Blanks.Skip(text, end, rest.End);
        return words.Script == Script.Han && name < rest.End && end - rest.Start > 2
            && (AgencyName.IsKnown(text, TextSpan.FromBounds(rest.Start, end)) || words.OutletCharacters.IndexOf(text[end - 1]) >= 0) ? TextSpan.FromBounds(name, rest.End) : rest;
    }

    /// <summary><c>作者：张三 来源：东湖日报</c>, <c>글=김하늘 기자, 사진=박바다 기자</c>: behind the author stands where the text is from, or whose the pictures are.</summary>
    private static bool IsCredit(string text, int at, int end, LanguageWords words)
    {
        at = Blanks.Skip(text, at, end);
        at = at < end && text[at] == ',' ? Blanks.Skip(text, at + 1, end) : at;
        return at < end && words.CreditWords.Any(word => Prefixes.After(text, at, end, word) is { } after && after < end && text[after] is ':' or '：' or '=');
    }

    /// <summary><c>记者 张三 摄影 李四</c>, <c>文/张三 图/李四</c>: whose the pictures are.</summary>
    private static bool IsPhotographer(string text, int at, int end, LanguageWords words)
    {
        at = Blanks.Skip(text, at, end);
        foreach (var word in words.PhotoWords)
        {
            if (Prefixes.After(text, at, end, word) is { } after && after < end && (Blanks.IsBlank(text[after]) || text[after] is '/' or '／' or '：' or ':'))
            {
                var name = Blanks.Skip(text, Blanks.IsBlank(text[after]) ? after : after + 1, end);
                return ReporterName.TryRead(text, name, end, words) is { } other && other.End == end;
            }
        }

        return false;
    }

    /// <summary><c>东湖记者：张三 东湖编辑：李四</c>: up to the same outlet's editor.</summary>
    private static TextSpan WithoutOtherCredit(string text, TextSpan line, TextSpan outlet, LanguageWords words)
    {
        var other = text.IndexOf(outlet.In(text), outlet.End, line.End - outlet.End, StringComparison.Ordinal);
        return other > 0 && Blanks.IsBlank(text[other - 1]) && IsCredit(text, other + outlet.Length, line.End, words) ? Blanks.Trim(text, line.Start, other) : line;
    }

    private static TextSpan? ReadNames(string text, TextSpan line, int least, NameStyle style, LanguageWords words)
    {
        var names = AuthorNames.Read(text, line, least, style, words);
        if (names is not { } found)
        {
            return null;
        }

        // What is left must be a role, an address or an outlet behind a mark; a sentence is not a byline.
        var rest = Blanks.Skip(text, found.End, line.End);
        var plain = rest == line.End || IsWithAgency(text, rest, line.End) || (style != NameStyle.SmallLetters && CityBehindName.IsFrom(text, rest, line.End, words)) || (style != NameStyle.SmallLetters && text[rest] is ',' or '|' or '/' or '(' or '–' or '—' or '-' or '،' or '•') || SuffixedByline.IsEndOrMail(text, rest, line.End);
        return plain && text[line.End - 1] is not ('.' or '!' or '?' or ':' or '。' or '।') ? CityBehindName.Without(text, found, words) : null;
    }

    /// <summary><c>Tekst: Jan de Vries. Foto’s: Anna Bakker</c>: up to a full stop that a word for another credit and its colon follow.</summary>
    private static TextSpan BeforeCredit(string text, TextSpan rest, LanguageWords words)
    {
        for (var stop = text.IndexOf('.', rest.Start, rest.Length); stop > rest.Start && stop + 1 < rest.End; stop = text.IndexOf('.', stop + 1, rest.End - stop - 1))
        {
            if (Blanks.IsBlank(text[stop + 1]) && IsCredit(text, stop + 1, rest.End, words))
            {
                return TextSpan.FromBounds(rest.Start, stop);
            }
        }

        return rest;
    }

    /// <summary><c>Par Jeanne Martin avec AFP</c>: a small word and an agency.</summary>
    private static bool IsWithAgency(string text, int rest, int end)
    {
        var stop = rest;
        while (stop < end && char.IsLower(text[stop]))
        {
            stop++;
        }

        return stop > rest && stop < end && Blanks.Skip(text, stop, end) is var agency && agency > stop && AgencyName.IsKnown(text, TextSpan.FromBounds(agency, end));
    }

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

            line = WithoutOtherCredit(text, line, TextSpan.FromBounds(line.Start, at), words);

            // '东湖日报记者：张三'
            var name = Blanks.Skip(text, at + word.Length, line.End);
            name = name < line.End && text[name] is '：' or ':' ? Blanks.Skip(text, name + 1, line.End) : name;
            // '东湖日报记者 张三 通讯员 李四': behind another role stands who helped.
            if (ReporterName.TryRead(text, name, line.End, words) is { } reporter
                && (SuffixedByline.IsEndOrMail(text, reporter.End, line.End) || (reporter.HasRole && ReporterName.TryRead(text, Blanks.Skip(text, reporter.End, line.End), line.End, words) is { HasRole: false } helper && helper.End == line.End)))
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

    /// <summary>A name with its role behind a comma: <c>Jane Doe, Staff Writer</c>.</summary>
    private static TextSpan? ReadWithRole(string text, TextSpan line, LanguageWords words)
    {
        if (AuthorNames.Read(text, line, least: 2, NameStyle.Capitals, words) is not { } names || text[line.End - 1] is '.' or ':' or '?' or '!')
        {
            return null;
        }

        // 'Jane Doe – reporter of the Mail'
        var mark = Blanks.Skip(text, names.End, line.End);
        var length = mark == line.End ? 0 : mark > names.End ? DatelineSeparator.DashLength(text, mark, line.End) : text[mark] is ',' or '،' ? 1 : 0;
        if (length == 0)
        {
            return null;
        }

        var role = Blanks.Skip(text, mark + length, line.End);
        if (mark > names.End && (!NameLine.IsName(text, names, words) || !words.BylineRoles.Any(word => Prefixes.After(text, role, line.End, word) is not null)))
        {
            return null;
        }

        // 'Budi Santoso, CNN Indonesia'
        var isOutlet = role < line.End && AgencyName.IsKnown(text, TextSpan.FromBounds(role, line.End)) && NameLine.IsName(text, names, words);
        return isOutlet || (TitleWords.Count(text, TextSpan.FromBounds(role, line.End)) <= MaxRoleWords && text.IndexOf(',', role, line.End - role) < 0 && AuthorNames.HasRole(text, role, line.End, words)) ? names : null;
    }
}
