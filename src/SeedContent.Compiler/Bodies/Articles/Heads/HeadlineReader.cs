using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Tells which of a head's title lines is the headline, and which the kicker: those above the date or the author, or where none stands there, those above the
/// text. Of two such lines neither is certain and both stay paragraphs, but where the first is a kicker, or is too long for one and set apart.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
/// <param name="head">What is read of the head.</param>
internal sealed class HeadlineReader(string text, List<Line> lines, LanguageWords words, HeadDraft head)
{
    /// <summary>A headline, a line that sums the article up, and one below a picture.</summary>
    private const int MostTitles = 3;
    private const string HeadlineMarks = "★☆";

    /// <summary>Three words set apart from another line may be the headline, and the other sum it up.</summary>
    private const int MostOfRubric = 2;
    private const int MostRightAbove = 3;
    private const int MostOfSection = 3;

    /// <summary><c>1.7.2023</c></summary>
    private const int ShortestDay = 8;

    private readonly TitleAboveText aboveText = new(text, lines, words);

    private TitleByWords ByWords => new(text, lines, words, aboveText);

    /// <summary>The head with its headline.</summary>
    public Head Read()
    {
        var above = head.Titles.FindAll(i => i < head.BodyLine);
        var kicker = TakeKicker(above);
        if (head.Headline is { } behindDateline)
        {
            return Make(behindDateline, kicker, head.Byline, head.BodyLine);
        }

        kicker ??= TakeRubric(above);
        if (above.Count == 0)
        {
            // A kicker was all that stood above the date, or nothing did: the headline may stand below it.
            var below = head.Titles.FindAll(i => i >= head.BodyLine);
            kicker ??= below.Count > 1 ? TakeKicker(below) : null;
            above = (below.Count == 1 || (below.Count is > 1 and <= MostTitles && IsAboveDeck(below))) && TextBelowTitle.Is(text, lines, below[below.Count - 1]) ? below : above;
        }

        if (above.Count == 0 || (above.Count > 1 && !IsAboveDeck(above)))
        {
            return FindAboveText(kicker);
        }

        var title = above[0];
        var content = lines[title].Content;
        head.IsHead[title] = true;
        if (head.Byline is null && head.Date is not null && head.BodyLine > title && (NameLine.IsKnownName(text, content, words) || IsNobodyOfText(content)))
        {
            // The author and the day may stand above the headline.
            head.Byline = content;
            if (head.Titles.FindAll(i => i >= head.BodyLine) is not [var headline] || !TextBelowTitle.Is(text, lines, headline))
            {
                return Make(headline: null, kicker, content, head.BodyLine);
            }

            title = headline;
            head.IsHead[title] = true;
        }

        return MakeBelow(title, head.Byline is null ? aboveText.BodyBelow(title, head.IsHead) : -1, kicker);
    }

    /// <summary>Where the lines of the head do not tell, the text below them may.</summary>
    private Head FindAboveText(TextSpan? kicker)
    {
        var (title, above, body) = aboveText.Find(head.IsHead);
        if (title < 0 && aboveText.FindBody(head.IsHead) is >= 0 and var first)
        {
            (title, body) = (ByWords.Find(head.IsHead, first), first);
        }

        if (title < 0)
        {
            return Make(headline: null, kicker, head.Byline, head.BodyLine);
        }

        head.IsHead[title] = true;
        if (above >= 0 && kicker is null)
        {
            head.IsHead[above] = true;
            kicker = lines[above].Content;
        }

        return MakeBelow(title, body, kicker);
    }

    /// <summary>The head with its headline, and the author between it and the text where none is known.</summary>
    private Head MakeBelow(int title, int body, TextSpan? kicker)
    {
        var bodyLine = Math.Max(head.BodyLine, title + 1);
        if (head.Byline is null && body >= 0 && new AuthorBetween(text, lines, words).Find(title, body, head.IsHead) is { Line: >= 0 } author)
        {
            head.Byline = author.Name;
            head.IsHead[author.Line] = true;
            bodyLine = Math.Max(bodyLine, author.Line + 1);
        }

        if (head.Byline is null && new AuthorBelowDeck(text, lines, words).Find(title, head.IsHead) is { } below)
        {
            head.Byline = below.Name;
            head.IsHead[below.Line] = true;
        }

        return Make(lines[title].Content, kicker, head.Byline, bodyLine);
    }

    /// <summary>Two words that may be a name, above a date: what a title says stands in the text again, who wrote it does not.</summary>
    private bool IsNobodyOfText(TextSpan content) =>
        words.Script == Script.Latin && text.IndexOf(' ', content.Start, content.Length) is > 0 and var blank && text.IndexOf(' ', blank + 1, content.End - blank - 1) < 0
        && NameLine.IsName(text, content, words) && !NameLine.StandsBelow(text, content, words);

    private Head Make(TextSpan? headline, TextSpan? kicker, TextSpan? byline, int bodyLine)
    {
        // The day may stand on the headline's line, so that it is read first.
        var bare = headline is { } title ? WithoutOutlet(WithoutDay(WithoutClock(WithoutMark(title)))) : (TextSpan?)null;
        return new(head.Date, head.Updated, bare, kicker, byline, head.Place, head.IsHead, bodyLine, head.Credits, head.Problems);
    }

    /// <summary><c>★市が橋を閉鎖</c>: a mark that sets a headline off from the others of a page; of several the first may stand for letters, as in <c>☆☆市長</c>.</summary>
    private TextSpan WithoutMark(TextSpan title)
    {
        var next = Blanks.Skip(text, title.Start + 1, title.End);
        return words.Script is Script.Kana or Script.Han or Script.Hangul && next < title.End && HeadlineMarks.IndexOf(text[title.Start]) >= 0 && HeadlineMarks.IndexOf(text[next]) < 0 ? TextSpan.FromBounds(next, title.End) : title;
    }

    /// <summary><c>23:59 Der Fluss steigt weiter</c>: when a page says that it is of.</summary>
    private TextSpan WithoutClock(TextSpan title)
    {
        var end = Blanks.EndOfWord(text, title.Start, title.End);
        return end < title.End && text.IndexOf(':', title.Start, end - title.Start) > 0 && StampLine.IsClock(text, TextSpan.FromBounds(title.Start, end), words) ? Blanks.Trim(text, end, title.End) : title;
    }

    /// <summary><c>12.07.2023 Der Fluss steigt weiter</c>: the day in numbers before the headline is the article's.</summary>
    private TextSpan WithoutDay(TextSpan title)
    {
        var end = Blanks.EndOfWord(text, title.Start, title.End);
        var bare = Blanks.Trim(text, end, title.End);
        if (bare.Length == 0 || end - title.Start < ShortestDay || !TitleWords.AreMany(text, bare) || !TitleLine.StartsSentence(text, bare.Start)
            || DatedLineReader.TryRead(text, TextSpan.FromBounds(title.Start, end), words) is not { Date: { } day, Problem: null })
        {
            return title;
        }

        head.Date ??= day;
        return bare;
    }

    /// <summary><c>Harbour opens again - River Herald</c>: the title of a page has the paper's name behind the headline, or the section's.</summary>
    private TextSpan WithoutOutlet(TextSpan title)
    {
        // 'Harbour opens again |': the page's name is lost.
        title = title.Length > 1 && text[title.End - 1] == '|' ? Blanks.Trim(text, title.Start, title.End - 1) : title;
        var mark = title.Length > 0 ? title.End - 1 : title.Start;
        while (mark > title.Start && !(Blanks.IsBlank(text[mark - 1]) && (text[mark] == '|' || DatelineSeparator.DashLength(text, mark, title.End) == 1) && mark + 1 < title.End && Blanks.IsBlank(text[mark + 1])))
        {
            mark--;
        }

        var outlet = Blanks.Trim(text, Math.Min(mark + 1, title.End), title.End);
        var bare = Blanks.Trim(text, title.Start, mark);
        return mark > title.Start && outlet.Length > 0 && (AgencyName.IsKnown(text, outlet) || (PlaceName.IsName(text, outlet, MostOfSection) && (KickerLine.IsNamed(text, outlet, words) || OutletName.Is(text, outlet, words)))) && TitleWords.AreEnough(text, bare) ? bare : title;
    }

    /// <summary>
    /// Of several title lines the first, where it has so many words that it is no kicker, and what stands below it is set apart, so that it is none of its words.
    /// </summary>
    private bool IsAboveDeck(List<int> above) =>
        IsSetApart(above[0], above[1]) && (above.Count < MostTitles || IsSetApart(above[1], above[2]))
        && (TitleWords.AreMany(text, lines[above[0]].Content) || TitleLine.IsAboveLonger(text, lines[above[0]].Content, lines[above[1]].Content)
            || (TitleLine.HasTopic(text, lines[above[0]].Content) && lines[above[1]].Content.Length > lines[above[0]].Content.Length));

    /// <summary>Whether two title lines are no halves of one: a blank line stands between, or each is long and begins as sentences do, and the text below is not wrapped.</summary>
    private bool IsSetApart(int line, int next) =>
        next > line + 1
        || (TitleWords.AreMany(text, lines[line].Content) && TitleWords.AreMany(text, lines[next].Content) && !words.CapitalNouns && TitleLine.StartsSentence(text, lines[next].Content.Start)
            && (words.Script == Script.Hangul || NameLine.HasSmallWords(text, lines[next].Content)) && LineReader.NextFilled(lines, head.BodyLine) is >= 0 and var body && TextBelowTitle.HasWholeLines(text, lines, body));

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

        return TakeLine(above, at);
    }

    /// <summary>Takes a rubric or a paper's name out of the title lines: the first of two, or the only one above the day, where the headline stands below that.</summary>
    private TextSpan? TakeRubric(List<int> above)
    {
        var isRubric = above.Count == 2 ? ByWords.IsRubric(above[0], above[1], above[1] == above[0] + 1 ? MostRightAbove : MostOfRubric)
            : above.Count == 1 && head.Date is not null && head.Titles.FindAll(i => i >= head.BodyLine) is [var below] && ByWords.IsRubric(above[0], below, MostRightAbove) && TextBelowTitle.Is(text, lines, below);
        return isRubric ? TakeLine(above, 0) : null;
    }

    private TextSpan TakeLine(List<int> titles, int at)
    {
        var line = titles[at];
        head.IsHead[line] = true;
        titles.RemoveAt(at);
        return lines[line].Content;
    }
}
