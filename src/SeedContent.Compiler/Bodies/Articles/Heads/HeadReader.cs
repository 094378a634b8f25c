using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the lines above an article's text: kicker, headline, date line, byline, a dateline on a line of its own, in any order. A title line is short and ends
/// without a full stop, but where the date or the author right below shows that a sentence is one; it is a headline where a date line, a byline or a dateline stands below it, or where the text below it shows that it is none of
/// its sentences (<see cref="TitleLine.IsAboveText"/>). Of two such lines neither is certain and both stay paragraphs, but where the first is a kicker, or is too long
/// for one and set apart.
/// </summary>
internal sealed class HeadReader
{
    private const int MaxLines = 8;

    private readonly string text;
    private readonly List<Line> lines;
    private readonly LanguageWords words;
    private readonly bool[] isHead;
    private readonly List<int> titles = [];
    private readonly List<TextSpan> credits = [];
    private readonly List<SeedProblem> problems = [];
    private CalendarDate? date;
    private TextSpan? byline;
    private DatelineModel? place;
    private int bodyLine;

    /// <summary>A sentence between headline and byline: it stays a paragraph, and is only passed where one of these follows.</summary>
    private int? standfirst;

    private HeadReader(string text, List<Line> lines, LanguageWords words) => (this.text, this.lines, this.words, isHead) = (text, lines, words, new bool[lines.Count]);

    public static Head Read(string text, List<Line> lines, LanguageWords words)
    {
        var reader = new HeadReader(text, lines, words);
        for (int i = 0, seen = 0; i < lines.Count && seen < MaxLines; i++)
        {
            if (!lines[i].IsBlank && !reader.isHead[i])
            {
                seen++;
                if (!reader.Take(i))
                {
                    break;
                }
            }
        }

        return reader.Finish();
    }

    /// <summary>Takes a line into the head.</summary>
    /// <returns>Whether the head may go on below it.</returns>
    private bool Take(int i)
    {
        var line = lines[i].Content;
        var dateLine = DatedLineReader.TryRead(text, line, words);
        if (dateLine?.Problem is { } problem)
        {
            problems.Add(problem);
        }

        // 'Joana Martins (Folhapress) — 12/07/2023' has no place, but a name.
        var isPlaced = dateLine?.Place is { Place: { } where } parted && (parted.Country is not null || !parted.HasKnownAgency || KnownPlace.Is(text, where, words));
        if (byline is null && !isPlaced && SharedLineReader.TryRead(text, line, words, titles.Count > 0) is { } shared)
        {
            byline = shared.Byline;
            date ??= shared.Date.Date;
            return Pass(i);
        }

        if (byline is null && dateLine is not { Date: not null } && BarLineReader.TryRead(text, line, words) is { } bars)
        {
            byline = bars.Byline;
            date ??= bars.Date;
            return Pass(i);
        }

        if (dateLine is { Date: { } day })
        {
            if (!dateLine.IsUpdate && date is null && place is null && dateLine.Place is { } parts)
            {
                place = new(line, parts.Place, parts.Country, parts.Agency, day);
            }

            date ??= dateLine.IsUpdate ? null : day;
            return Pass(i);
        }

        if (byline is null && BylineReader.TryRead(text, line, words, belowTitle: titles.Count > 0 || bodyLine > 0) is { } author)
        {
            byline = author;
            return Pass(i);
        }

        if (byline is null && titles.Count > 0 && RoleLine.NameBeforeSection(text, line, words) is { } writer)
        {
            byline = writer;
            return Pass(i);
        }

        if (byline is null && titles.Count + bodyLine > 0 && LineReader.NextFilled(lines, i + 1) is >= 0 and var role && RoleLine.IsAuthor(text, lines[role].Content, words)
            && RoleLine.IsNames(text, line, words))
        {
            byline = line;
            return Pass(i) && Pass(role);
        }

        if (titles.Count + bodyLine > 0 && RoleLine.IsCredit(text, line, words))
        {
            credits.Add(line);
            return Pass(i);
        }

        if (byline is null && IsAuthorAlone(i))
        {
            byline = line;
            return Pass(i);
        }

        if ((titles.Count > 0 || byline is not null) && OutletLine.Is(text, line, words) && HasTextBelow(i))
        {
            // It names nobody and stays a paragraph.
            bodyLine = i + 1;
            return true;
        }

        if (DatelineReader.TryRead(text, line, words) is { } dateline && !IsTitleWithColon(i, dateline))
        {
            bodyLine = i;
            return false;
        }

        if (place is null && DatelineReader.TryReadLine(text, line, words) is { } alone && HasTextBelow(i))
        {
            place = alone.Dateline;
            byline ??= alone.Reporter;
            return Pass(i);
        }

        if (dateLine is not { Date: not null } && titles.Count == 1 && bodyLine == 0 && StampLine.Is(text, line, words) && HasTextBelow(i))
        {
            // A day that cannot be read for certain, or a time: it stays a paragraph.
            bodyLine = i + 1;
            return true;
        }

        if (dateLine is null && TitleLine.Is(text, lines[i]) && !StampLine.Is(text, line, words))
        {
            var isTitle = standfirst is null && !BeginsBlock(i);
            if (isTitle)
            {
                titles.Add(i);
            }

            return isTitle;
        }

        if (dateLine is null && titles.Count == 0 && bodyLine == 0 && standfirst is null && IsSentenceAsTitle(i))
        {
            titles.Add(i);
            return true;
        }

        var isFirstSentence = standfirst is null && titles.Count > 0 && bodyLine <= titles[titles.Count - 1];
        standfirst = i;
        return isFirstSentence;
    }

    /// <summary><c>الجزائر: …</c>: a title may begin with its place and a colon; where it stands above the text as titles do, it is one.</summary>
    private bool IsTitleWithColon(int line, DatelineRead dateline) =>
        text.IndexOfAny([':', '：'], dateline.Dateline.Text.End, dateline.LeadStart - dateline.Dateline.Text.End) >= 0 && titles.Count == 0 && bodyLine == 0
        && TitleLine.Is(text, lines[line]) && (TitleLine.IsAboveText(text, lines, line) || IsAboveTitle(line));

    /// <summary>Whether a line of many words stands above another title line, with a blank line between.</summary>
    private bool IsAboveTitle(int line) =>
        LineReader.NextFilled(lines, line + 1) is var next && next > line + 1 && TitleLine.IsLong(text, lines[line].Content) && TitleLine.Is(text, lines[next]);

    /// <summary>A first line that ends with a full stop or is long is a title where the date or the author stands right below it.</summary>
    private bool IsSentenceAsTitle(int line)
    {
        var content = lines[line].Content;
        var next = LineReader.NextFilled(lines, line + 1);
        return next > line + 1 && TitleLine.MayBeSentence(text, lines[line]) && HasLongerBelow(next, content.Length)
            && (DatedLineReader.TryRead(text, lines[next].Content, words) is { Date: not null, IsUpdate: false } || BylineReader.TryRead(text, lines[next].Content, words, belowTitle: true) is not null
                || SharedLineReader.TryRead(text, lines[next].Content, words, belowTitle: true) is not null)
            && !StampLine.Is(text, content, words);
    }

    /// <summary>Whether one of the few lines below is longer, and a sentence.</summary>
    private bool HasLongerBelow(int line, int length)
    {
        for (var (i, seen) = (LineReader.NextFilled(lines, line + 1), 0); i >= 0 && seen < MaxLines; i = LineReader.NextFilled(lines, i + 1), seen++)
        {
            if (lines[i].Content.Length > length && SentenceEnd.EndsSentence(text, lines[i].Content))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is the first of several below a title that a blank line follows: then it is one of a wrapped paragraph.</summary>
    private bool BeginsBlock(int line)
    {
        var last = titles.Count > 0 ? titles[titles.Count - 1] : -1;
        return last >= 0 && lines[last + 1].IsBlank && line + 1 < lines.Count && !lines[line + 1].IsBlank && DatedLineReader.TryRead(text, lines[line + 1].Content, words) is null;
    }

    private bool Pass(int i)
    {
        (isHead[i], bodyLine) = (true, i + 1);
        return true;
    }

    /// <summary>
    /// A name alone below a title: beside a date, or where its first word is known as a first name and the text stands below. Above the line of an
    /// agency or a date it needs no title. In a block with the date, below a title too long for a name, no first name has to be known.
    /// </summary>
    private bool IsAuthorAlone(int line)
    {
        var content = lines[line].Content;
        if (titles.Count == 0)
        {
            return NameLine.IsKnownName(text, content, words) && ((HasOutletBelow(line) && AgencyName.IsKnown(text, lines[LineReader.NextFilled(lines, line + 1)].Content)) || IsAboveDate(line));
        }

        if ((TitleLine.IsLong(text, lines[titles[0]].Content) || TitleLine.IsLong(text, lines[titles[titles.Count - 1]].Content)) && lines[line - 1].IsBlank && line + 1 < lines.Count && !lines[line + 1].IsBlank && IsAboveDate(line) && NameLine.IsName(text, content, words))
        {
            return true;
        }

        return (NameLine.IsBelow(text, content, lines[titles[titles.Count - 1]].Content, words) && IsBesideDate(line))
            || (NameLine.IsKnownName(text, content, words) && (HasTextBelow(line) || HasOutletBelow(line)));
    }

    private bool IsAboveDate(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && DatedLineReader.TryRead(text, lines[next].Content, words) is { Date: not null, Place: null };

    private bool HasOutletBelow(int line)
    {
        var next = LineReader.NextFilled(lines, line + 1);
        return next >= 0 && OutletLine.Is(text, lines[next].Content, words) && !RoleLine.IsOther(text, lines[next].Content, words) && HasTextBelow(next);
    }

    private bool IsBesideDate(int line)
    {
        var next = LineReader.NextFilled(lines, line + 1);
        return (date is not null && bodyLine > 0) || (next >= 0 && DatedLineReader.TryRead(text, lines[next].Content, words) is { Date: not null });
    }

    /// <summary>A place on a line of its own stands right above the text, not above a title.</summary>
    private bool HasTextBelow(int line)
    {
        var next = LineReader.NextFilled(lines, line + 1);
        return next >= 0 && (!TitleLine.Is(text, lines[next]) || DatedLineReader.TryRead(text, lines[next].Content, words) is not null);
    }

    private Head Finish()
    {
        var above = titles.FindAll(i => i < bodyLine);
        var kicker = TakeKicker(above);
        if (above.Count == 0)
        {
            // A kicker was all that stood above the date, or nothing did: the headline may stand below it.
            var below = titles.FindAll(i => i >= bodyLine);
            kicker ??= below.Count > 1 ? TakeKicker(below) : null;
            above = (below.Count == 1 || (below.Count == 2 && IsAboveDeck(below))) && TitleLine.IsAboveText(text, lines, below[below.Count - 1]) ? below : above;
        }

        if (above.Count == 0 || (above.Count > 1 && !IsAboveDeck(above)))
        {
            return new(date, Headline: null, kicker, byline, place, isHead, bodyLine, credits, problems);
        }

        isHead[above[0]] = true;
        if (byline is null && date is not null && bodyLine > above[0] && NameLine.IsKnownName(text, lines[above[0]].Content, words))
        {
            return new(date, Headline: null, kicker, lines[above[0]].Content, place, isHead, bodyLine, credits, problems);
        }

        return new(date, lines[above[0]].Content, kicker, byline, place, isHead, Math.Max(bodyLine, above[0] + 1), credits, problems);
    }

    /// <summary>
    /// Of several title lines the first, where it has so many words that it is no kicker, and what stands below it is set apart, so that it is none of its words.
    /// </summary>
    private bool IsAboveDeck(List<int> above) => TitleLine.IsLong(text, lines[above[0]].Content) && above[1] > above[0] + 1;

    /// <summary>Takes the kicker out of the title lines, where the first of them is one.</summary>
    private TextSpan? TakeKicker(List<int> above)
    {
        // A section may stand below the headline too.
        var at = above.Count == 0 ? -1
            : KickerLine.Is(text, lines[above[0]].Content, above.Count > 1 ? lines[above[1]].Content : null, words) ? 0
            : above.Count == 2 && KickerLine.IsNamed(text, lines[above[1]].Content, words) ? 1 : -1;
        if (at < 0)
        {
            return null;
        }

        var kicker = above[at];
        isHead[kicker] = true;
        above.RemoveAt(at);
        return lines[kicker].Content;
    }
}
