using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Takes the lines of a head that name the author, or somebody else who made the article.</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
/// <param name="head">What is read of the head.</param>
/// <param name="below">What stands below a line.</param>
internal sealed class AuthorLineReader(string text, List<Line> lines, LanguageWords words, HeadDraft head, LinesBelow below)
{
    private const int FewestBeforeStop = 4;
    private const int MostLatinWords = 6;
    private const int ShortestHanName = 3;

    /// <summary>Takes a line that has the author and the day and nothing else: <c>Jane Doe | 3 May 2024</c>.</summary>
    /// <param name="i">The line.</param>
    /// <param name="dated">What is read of it as a date line.</param>
    /// <returns>Whether it is one.</returns>
    public bool TakeShared(int i, DatedLine? dated)
    {
        var line = lines[i].Content;
        if (head.Byline is not null)
        {
            return false;
        }

        // 'Joana Martins (Folhapress) — 12/07/2023' has no place, but a name.
        var isPlaced = dated?.Place is { Place: { } where } parted
            && (parted.Country is not null || (!parted.HasKnownAgency && words.Script != Script.Hangul) || KnownPlace.Is(text, where, words)) && !BylineWords.Begins(text, line, words);
        if (!isPlaced && SharedLineReader.TryRead(text, line, words, head.Titles.Count > 0) is { } shared)
        {
            head.Byline = shared.Byline;
            head.Date ??= shared.Date.Date;
            return head.Take(i);
        }

        return false;
    }

    /// <summary>Takes a line that names who wrote the article, or who else made it: <c>By Jane Doe</c>, <c>Editor: Jane Doe</c>, or a name alone.</summary>
    /// <param name="i">The line.</param>
    /// <returns>Whether it does.</returns>
    public bool Take(int i)
    {
        var line = lines[i].Content;
        if (!head.IsEmpty && CreditLine.IsOther(text, line, words))
        {
            head.Credits.Add(line);
            return head.Take(i);
        }

        if (head.Byline is null && BylineOf(line) is { } byline)
        {
            head.Byline = byline;
            return head.Take(i);
        }

        // 'Jane Doe, RIVER HERALD' above '9:19 p.m. EDT July 12, 2023'
        if (head.Byline is null && head.Titles.Count > 0 && RoleLine.NameBeforePaper(text, line, words) is { } author && below.IsDayAndTime(i))
        {
            head.Byline = author;
            return head.Take(i);
        }

        if (head.Byline is null && !head.IsEmpty && LineReader.NextFilled(lines, i + 1) is >= 0 and var role && RoleLine.IsAuthor(text, lines[role].Content, words) && RoleLine.IsNames(text, line, words))
        {
            head.Byline = line;
            return head.Take(i) && head.Take(role);
        }

        // 'Jane Doe' above 'Health correspondent, BBC News'
        if (head.Byline is null && head.Titles.Count > 0 && LineReader.NextFilled(lines, i + 1) is >= 0 and var described && NameLine.IsName(text, line, words)
            && RoleLine.IsDescribed(text, lines[described].Content, words) && !RoleLine.IsNames(text, lines[described].Content, words))
        {
            head.Byline = line;
            return head.Take(i) && head.Take(described);
        }

        // 'Oleh:' above 'Budi Santoso'
        if (head.Byline is null && head.Titles.Count > 0 && BylineWords.IsHeading(text, line, words) && LineReader.NextFilled(lines, i + 1) is >= 0 and var named && RoleLine.IsNames(text, lines[named].Content, words))
        {
            head.Byline = lines[named].Content;
            return head.Take(i) && head.Take(named);
        }

        if (!head.IsEmpty && RoleLine.IsCredit(text, line, words))
        {
            head.Credits.Add(line);
            return head.Take(i);
        }

        // 'Phạm Đông |'
        if (head.Byline is null && head.Titles.Count > 0 && text[line.End - 1] == '|' && Blanks.Trim(text, line.Start, line.End - 1) is { Length: > 0 } bare && NameLine.IsKnownName(text, bare, words) && !NameLine.StandsBelow(text, bare, words))
        {
            head.Byline = bare;
            return head.Take(i);
        }

        if (head.Byline is null && (IsNameAlone(i) || (head.Titles.Count > 0 && (InitialsLine.Is(text, line, words) || (below.Date(i) is { Place: null } && InitialsLine.IsInCapitals(text, line, words))))))
        {
            head.Byline = WithoutStop(line);
            return head.Take(i);
        }

        return false;
    }

    /// <summary>Takes a line between title and text with the author's name and where they write from, or for whom: <c>Jane Doe – Acton</c>, <c>Jane Doe (The Acton Mail)</c>.</summary>
    /// <param name="i">The line.</param>
    /// <returns>Whether it is one.</returns>
    public bool TakeBeside(int i)
    {
        var line = lines[i].Content;
        if (head.Byline is not null || head.Titles.Count == 0 || !(below.IsText(i) || below.Address(i) is not null)
            || UnmarkedAuthor.NameOf(text, line, TextSpan.FromBounds(line.End, text.Length), words) is not { } name || name == line)
        {
            return false;
        }

        head.Byline = name;
        return head.Take(i);
    }

    /// <summary><c>Jeanne Martin.</c>, and not <c>John Doe Jr.</c>: a full stop that shortens no word.</summary>
    private TextSpan WithoutStop(TextSpan name) =>
        text[name.End - 1] == '.' && name.End - 1 - Blanks.StartOfWord(text, name.Start, name.End) >= FewestBeforeStop ? TextSpan.FromBounds(name.Start, name.End - 1) : name;

    private TextSpan? BylineOf(TextSpan line) =>
        BylineReader.TryRead(text, line, words, belowTitle: !head.IsEmpty) ?? (head.Titles.Count > 0 ? RoleLine.NameBeforeSection(text, line, words) ?? RoleLine.NameBehindOutlet(text, line, words) : null);

    /// <summary>
    /// A name alone below a title: beside a date, or where its first word is known as a first name and the text stands below. Above the line of an
    /// agency or a date it needs no title. In a block with the date, below a title too long for a name, no first name has to be known.
    /// </summary>
    private bool IsNameAlone(int line)
    {
        var content = lines[line].Content;
        if (head.Titles.Count == 0)
        {
            return NameLine.IsKnownName(text, content, words)
                && ((below.Outlet(line) is { } agency && AgencyName.IsKnown(text, agency)) || below.Date(line) is { Place: null } || IsAboveAll(line));
        }

        var title = lines[head.LastTitle].Content;
        if ((TitleWords.AreMany(text, lines[head.Titles[0]].Content) || TitleWords.AreMany(text, title)) && lines[line - 1].IsBlank && line + 1 < lines.Count && !lines[line + 1].IsBlank
            && below.Date(line) is { Place: null } && NameLine.IsName(text, content, words))
        {
            return true;
        }

        // '田中花子' below a day or above the text
        if (words.Script == Script.Kana && words.Surnames.StartsAt(text, content.Start, content.End) && HanNameLine.AreNames(text, content, words)
            && (below.Date(line) is not null || (below.IsText(line) && (head.Date is not null || IsSetApart(line)))))
        {
            return true;
        }

        if ((HanNameLine.IsParted(text, content, words) || (HanNameLine.AreChineseNames(text, content, words) && IsSetApart(line))) && (head.Date is not null || below.Date(line) is not null))
        {
            return true;
        }

        // '王小明' between the title and the text, which does not speak of him; two characters alone are a word as often.
        if (content.Length >= ShortestHanName && HanNameLine.AreChineseNames(text, content, words) && IsSetApart(line) && below.IsText(line)
            && !words.NameWords.NounsLikeNames.Contains(text.Substring(content.Start, 2)) && text.IndexOf(content.In(text), content.End, StringComparison.Ordinal) < 0)
        {
            return true;
        }

        // '田中 花子' between the title and the text
        if (HanNameLine.IsParted(text, content, words) && words.Surnames.Is(text, content.Start, Blanks.EndOfWord(text, content.Start, content.End)) && IsSetApart(line) && below.IsText(line))
        {
            return true;
        }

        if (NameLine.AreKnownNames(text, content, words) && (below.Date(line) is not null || (head.Date is not null && head.BodyLine > 0) || below.IsText(line)))
        {
            return true;
        }

        return (NameLine.IsBelow(text, content, title, words) && ((head.Date is not null && head.BodyLine > 0) || below.Date(line) is not null))
            || (NameLine.IsKnownName(text, content, words) && below.IsStamp(line))
            || (below.Address(line) is { } address && (NameLine.IsName(text, content, words) || NameLine.AreKnownNames(text, content, words)) && !NameLine.StandsIn(text, content, TextSpan.FromBounds(address.End, text.Length), words))
            || (NameLine.IsKnownName(text, content, words) && (below.IsText(line) || below.Outlet(line) is not null) && !(words.CapitalNouns && NameLine.StandsBelow(text, content, words)))
            || IsBeforeDeckOrDateline(line)
            || IsCaselessName(line, title)
            || (ThaiAuthor.MayBe(text, content, words) && below.Date(line) is { Place: null } && TitleWords.AreEnough(text, title))
            || (words.Script == Script.Thai && IsSetApart(line) && below.IsText(line) && AreLatinNames(content))
            || IsUnknownName(line, title);
    }

    /// <summary><c>Jane Doe และ John Roe</c>: Latin words with capitals between a Thai title and its text.</summary>
    private bool AreLatinNames(TextSpan content)
    {
        var count = 0;
        foreach (var word in content.In(text).Split(' '))
        {
            if (word.Length == 0 || (!words.Conjunctions.Contains(word, StringComparer.Ordinal) && !(char.IsUpper(word[0]) && Scripts.Of(word[0]) == Script.Latin && word.Any(char.IsLower))))
            {
                return false;
            }

            count++;
        }

        return count is >= 2 and <= MostLatinWords && !AgencyName.IsKnown(text, content);
    }

    /// <summary>A name as the very first line, right above the text or above a title with its text, which do not speak of it.</summary>
    private bool IsAboveAll(int line)
    {
        var name = lines[line].Content;
        if (LineReader.NextFilled(lines, 0) != line || LineReader.NextFilled(lines, line + 1) is not (>= 0 and var next) || NameLine.StandsBelow(text, name, words))
        {
            return false;
        }

        var first = lines[next].Content;
        return (first.Length >= LinesBelow.FewestOfText && SentenceEnd.EndsSentence(text, first) && !Organization.HasWord(text, name, words) && !OutletLine.Is(text, name, words))
            || (TitleLine.Is(text, lines[next]) && TitleWords.AreEnough(text, first) && TextBelowTitle.Is(text, lines, next));
    }

    private bool IsSetApart(int line) => lines[line - 1].IsBlank && line + 1 < lines.Count && lines[line + 1].IsBlank;

    /// <summary>A name set apart right below the title, where a line that sums the article up stands below it, or the dateline does.</summary>
    private bool IsBeforeDeckOrDateline(int line)
    {
        var content = lines[line].Content;
        var next = LineReader.NextFilled(lines, line + 1);
        if (words.NamesByContext && next >= 0 && LineReader.NextFilled(lines, head.LastTitle + 1) == line && DatelineReader.TryRead(text, lines[next].Content, words) is { Reporter: null })
        {
            return IsNobodyOfText(content);
        }

        if (next <= line + 1 || !lines[line - 1].IsBlank || LineReader.NextFilled(lines, head.LastTitle + 1) != line || words.Script != Script.Latin || NameLine.StandsBelow(text, content, words))
        {
            return false;
        }

        return DatelineReader.TryRead(text, lines[next].Content, words) is not null
            ? NameLine.IsName(text, content, words)
            : TitleLine.Is(text, lines[next]) && TitleWords.AreMany(text, lines[next].Content) && below.IsText(next) && NameLine.IsKnownName(text, content, words);
    }

    /// <summary>In scripts without capitals: some words that the text has nowhere else, between a title and the date, or between the date and the text.</summary>
    private bool IsCaselessName(int line, TextSpan title) =>
        words.NamesByContext && TitleWords.AreEnough(text, title) && (below.Date(line) is { Place: null } || (head.Date is not null && LineReader.NextFilled(lines, head.BodyLine) == line && below.IsText(line)))
        && IsNobodyOfText(lines[line].Content);

    /// <summary>Words that may be a name and that the text below has nowhere, and no role or paper.</summary>
    private bool IsNobodyOfText(TextSpan name) =>
        NameLine.IsUnknownName(text, name, TextSpan.FromBounds(name.End, text.Length), words) && !AuthorNames.HasRole(text, name.Start, name.End, words) && !OutletLine.Is(text, name, words);

    /// <summary>
    /// Words that may be a name, set apart between a title and the text, and none of them in the text: an author is seldom spoken of, and what a heading says is.
    /// In English headings have capitals too.
    /// </summary>
    private bool IsUnknownName(int line, TextSpan title) =>
        (words.LowerTitles || words.PlaceAfterTitle || words.VerbLast) && words.Script == Script.Latin && IsSetApart(line)
        && (NameLine.IsBelow(text, lines[line].Content, title, words) || (TitleWords.AreMany(text, title) && NameLine.IsName(text, lines[line].Content, words)))
        && !Organization.HasWord(text, lines[line].Content, words) && (below.IsText(line) || below.Date(line) is not null || below.IsPlace(line))
        && !NameLine.StandsBelow(text, lines[line].Content, words);
}
