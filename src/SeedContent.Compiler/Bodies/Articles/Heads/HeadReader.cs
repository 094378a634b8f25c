using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the lines above an article's text: kicker, headline, date line, byline, a dateline on a line of its own, in any order. A title line is short and ends
/// without a full stop, but where the date or the author right below shows that a sentence is one; it is a headline where a date line, a byline or a dateline stands below it, or where the text below it shows that it is none of
/// its sentences (<see cref="TextBelowTitle.Is"/>).
/// </summary>
internal sealed class HeadReader
{
    private const int MaxLines = 8;
    private const int MostAboveDate = 4;
    private const int MaxPoints = 6;
    private const int LongestOfDay = 100;
    private const int LongestSign = 4;

    private readonly string text;
    private readonly List<Line> lines;
    private readonly LanguageWords words;
    private readonly HeadDraft head;
    private readonly LinesBelow below;
    private readonly AuthorLineReader authors;
    private readonly TitleLineReader titles;

    private HeadReader(string text, List<Line> lines, LanguageWords words)
    {
        (this.text, this.lines, this.words, head, below) = (text, lines, words, new(lines.Count), new(text, lines, words));
        authors = new(text, lines, words, head, below);
        titles = new(text, lines, words, head, below);
    }

    public static Head Read(string text, List<Line> lines, LanguageWords words)
    {
        var reader = new HeadReader(text, lines, words);
        for (int i = 0, seen = 0; i < lines.Count && seen < MaxLines; i++)
        {
            if (!lines[i].IsBlank && !reader.head.IsHead[i])
            {
                // A time alone at the very top is neither title nor text.
                if (seen++ == 0 && StampLine.IsClock(text, lines[i].Content, words))
                {
                    continue;
                }

                if (!reader.Take(i))
                {
                    break;
                }
            }
        }

        return new HeadlineReader(text, lines, words, reader.head).Read();
    }

    /// <summary>Takes a line into the head.</summary>
    /// <returns>Whether the head may go on below it.</returns>
    private bool Take(int i)
    {
        var dated = DatedLineReader.TryRead(text, lines[i].Content, words);
        if (dated?.Problem is { } problem)
        {
            head.Problems.Add(problem);
        }

        if (TakeTitled(i) || authors.TakeShared(i, dated) || TakeDate(i, dated) || PassNote(i) || PassPoints(i))
        {
            return true;
        }

        // What has the article's day and is no dateline is clear at once, the rest only when it is nothing else.
        var meta = MetaOf(i, dated);
        if ((meta is { Date: not null } && !(meta.BeginsWithPlace && meta.Byline is null) && TakeMeta(i, meta)) || authors.Take(i) || PassOutlet(i))
        {
            return true;
        }

        return BeginsText(i) ? head.EndAbove(i) : TakePlace(i) || TakeMeta(i, meta) || authors.TakeBeside(i) || PassStamp(i) || PassAboveDate(i) || PassPicture(i) || titles.Note(i, isDated: dated is not null) || PassAbovePublished(i) || PassCaption(i);
    }

    /// <summary><c>新华社北京7月12日电 题：旧桥关闭</c>: a dateline with the headline behind it, which repeats one that stands above.</summary>
    private bool TakeTitled(int i)
    {
        if (head.Place is not null || TitledDateline.TryRead(text, lines[i].Content, words) is not { } titled)
        {
            return false;
        }

        head.Headline = head.Titles.Count == 0 ? titled.Headline : null;
        head.Place = titled.Dateline.Dateline;
        head.Byline ??= titled.Dateline.Reporter;
        return head.Take(i);
    }

    private bool TakeDate(int i, DatedLine? dated)
    {
        if (dated is not { Date: { } day })
        {
            return false;
        }

        if (head.Titles.Count > 0 && head.Byline is null && dated.Before is { } name && NameLine.IsKnownName(text, name, words) && !KnownPlace.Is(text, name, words))
        {
            head.Byline = name;
        }

        if (!dated.IsUpdate && head.Date is null && head.Place is null && dated.Place is { } parts && !(words.Script == Script.Hangul && parts.Place is { } place && !KnownPlace.Is(text, place, words)))
        {
            // In Korean a name may as well stand before the day.
            head.Place = new(lines[i].Content, parts.Place, parts.Country, parts.Agency, day);
            head.Byline ??= parts.Reporter is { } reporter && NameLine.IsKnownName(text, reporter, words) ? reporter : null;
        }

        head.Date ??= dated.IsUpdate ? null : day;
        head.Updated ??= dated.IsUpdate ? day : null;
        return head.Take(i);
    }

    /// <summary>A line of several things about the article, or of the page that it was copied with; one that is a day alone and cannot be read for certain stays text.</summary>
    private MetaLine? MetaOf(int i, DatedLine? dated) =>
        dated is null && MetaLineReader.TryRead(text, lines[i].Content, words, head.Titles.Count > 0) is { } meta && (!head.IsEmpty || meta.IsCertain) ? meta : null;

    private bool TakeMeta(int i, MetaLine? meta)
    {
        if (meta is null)
        {
            return false;
        }

        if (meta.Problem is { } problem)
        {
            head.Problems.Add(problem);
        }

        // A second author's line says nothing that is kept elsewhere, and a long one more than is.
        if ((meta is { Date: null, Updated: null } && (meta.Byline is null || head.Byline is not null)) || lines[i].Content.Length > LongestOfDay)
        {
            head.Credits.Add(lines[i].Content);
        }

        head.Date ??= meta.Date;
        head.Updated ??= meta.Updated;
        head.Byline ??= meta.Byline;
        return head.Take(i);
    }

    /// <summary>The desk or the paper below a title or an author names nobody and stays a paragraph.</summary>
    private bool PassOutlet(int i) =>
        (head.Titles.Count > 0 || head.Byline is not null) && (OutletLine.Is(text, lines[i].Content, words) || IsSign(lines[i].Content)) && below.IsText(i) && head.Pass(i);

    /// <summary><c>mk</c>, <c>abc/xy</c>: the sign by which a paper knows who wrote is no name.</summary>
    private bool IsSign(TextSpan line)
    {
        var letters = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] is not (>= 'a' and <= 'z' or '/'))
            {
                return false;
            }

            letters = text[i] == '/' ? 0 : letters + 1;
            if (letters > LongestSign)
            {
                return false;
            }
        }

        return letters > 1 && words.CapitalNouns;
    }

    /// <summary>What an agency says of a version, in brackets below the title and above the points or the author: <c>(Adds comments, detail)</c>.</summary>
    private bool PassNote(int i) =>
        head.Titles.Count > 0 && text[lines[i].Content.Start] == '(' && text[lines[i].Content.End - 1] == ')' && LineReader.NextFilled(lines, i + 1) is >= 0 and var next
        && (PassPoints(next) || below.IsDateOrAuthor(i) || BeginsText(next)) && head.Pass(Math.Max(i, head.BodyLine - 1));

    /// <summary>The points of an article above its author, date or dateline, where a title may stand above them, are a list and stay one: <c>* Copper may rise</c>.</summary>
    private bool PassPoints(int i)
    {
        if (i < head.BodyLine)
        {
            // What was passed with the first of them.
            return true;
        }

        var (line, count) = (i, 0);
        for (; line >= 0 && count < MaxPoints && ListMarker.TryRead(text, lines[line]) is { IsDash: false }; count++)
        {
            line = LineReader.NextFilled(lines, line + 1);
        }

        return count > 1 && line >= 0 && (below.IsDateOrAuthor(line - 1) || BeginsText(line)) && head.Pass(line - 1);
    }

    private bool BeginsText(int i) => PlaceAndAuthorLine.TryRead(text, lines[i].Content, words) is null && DatelineReader.TryRead(text, lines[i].Content, words) is { } dateline && !titles.BeginsWithPlace(i, dateline);

    /// <summary>A place on a line of its own stands right above the text or the author, not above a title; with an agency in brackets it is one wherever it stands.</summary>
    private bool TakePlace(int i)
    {
        if (head.Place is not null || DatelineReader.TryReadLine(text, lines[i].Content, words) is not { } alone || (alone.Reporter is { } reporter && UnmarkedAuthor.IsVenue(text, reporter, words))
            || !(below.IsText(i) || below.IsDateOrAuthor(i) || (alone.Dateline is { Place: { } place, Agency: not null } && PlaceName.IsInCapitals(text, place) && text[lines[i].Content.End - 1] == ')')))
        {
            return false;
        }

        head.Place = alone.Dateline;
        head.Byline ??= alone.Reporter;
        return head.Take(i);
    }

    /// <summary>Short lines between a long title and the date name nobody that is known, and stay paragraphs: <c>Article rédigé par / la rédaction / Publié le 12/07/2023</c>.</summary>
    private bool PassAboveDate(int i)
    {
        if (head.Titles.Count == 0 || head.Date is not null || (head.BodyLine == 0 && !lines[i - 1].IsBlank) || !TitleWords.AreMany(text, lines[head.Titles[0]].Content))
        {
            return false;
        }

        return below.MayStandAboveDate(i, mayBeTitle: false) && below.HasDateNear(i, MostAboveDate, mayBeTitles: false) && head.Pass(i);
    }

    /// <summary>What a picture shows, with its credit, is no title.</summary>
    private bool PassPicture(int i) => lines[i].Content.Length <= TitleLine.MaxLength && PictureLine.Is(text, lines[i].Content, words);

    /// <summary>What a picture shows may stand above all, where the next line says who wrote the article.</summary>
    private bool PassCaption(int i) =>
        head.IsEmpty && LineReader.NextFilled(lines, 0) == i && lines[i].Content is { Length: <= LongestOfDay } caption && SentenceEnd.EndsWithFullStop(text, caption)
        && LineReader.NextFilled(lines, i + 1) is >= 0 and var next && BylineReader.TryReadBehindWord(text, lines[next].Content, words) is { } by && TitleWords.Count(text, by) > 1 && below.IsText(next) && head.Pass(i);

    /// <summary>Whatever stands between a title and a day that the page says it was published on, decks and captions above all, stays a paragraph.</summary>
    private bool PassAbovePublished(int i) =>
        head.Titles.Count > 0 && i > head.LastTitle && head.Date is null && below.HasPublishedNear(i, MostAboveDate) && head.Pass(i);

    /// <summary>A day that cannot be read for certain, or a time, right below the title: it stays a paragraph.</summary>
    private bool PassStamp(int i) =>
        head.Titles.Count == 1 && head.BodyLine == 0 && StampLine.Is(text, lines[i].Content, words) && below.IsText(i) && head.Pass(i);
}
