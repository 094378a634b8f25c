using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What the next line below one of the head is, or those behind it: the same words are a name above the text, and none above a title.</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
internal sealed class LinesBelow(string text, List<Line> lines, LanguageWords words)
{
    /// <summary>What is shorter below an author's name may be another line of the head.</summary>
    public const int FewestOfText = 60;

    private const int MaxLines = 8;
    private const int LongestAboveDate = 60;
    private const int LongestPublished = 100;

    /// <summary>Whether text stands right below, or a date does, and no title.</summary>
    public bool IsText(int line)
    {
        var next = LineReader.NextFilled(lines, line + 1);
        return next >= 0 && (!TitleLine.Is(text, lines[next]) || DatedLineReader.TryRead(text, lines[next].Content, words) is not null);
    }

    /// <summary>The line below where it names the desk or the paper, and text stands below it; null where it does not.</summary>
    public TextSpan? Outlet(int line)
    {
        var next = LineReader.NextFilled(lines, line + 1);
        return next >= 0 && OutletLine.Is(text, lines[next].Content, words) && !RoleLine.IsOther(text, lines[next].Content, words) && IsText(next) ? lines[next].Content : null;
    }

    /// <summary>The line below where it has a date; null where it has none.</summary>
    public DatedLine? Date(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && DatedLineReader.TryRead(text, lines[next].Content, words) is { Date: not null } dated ? dated : null;

    /// <summary>Whether a day with its year and a time of day stand below, and nothing else does.</summary>
    public bool IsDayAndTime(int line)
    {
        if (Date(line) is not { Place: null })
        {
            return false;
        }

        return HasClock(lines[LineReader.NextFilled(lines, line + 1)].Content);
    }

    /// <summary>Whether a time alone stands below.</summary>
    public bool IsStamp(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && StampLine.IsClock(text, lines[next].Content, words);

    /// <summary>The address that stands alone below, where the text stands below that, or the day; null where none does.</summary>
    public TextSpan? Address(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && MetaPartReader.IsAddress(text, lines[next].Content) && IsText(next) ? lines[next].Content : null;

    /// <summary>Whether a place that is known stands alone below, and the text below that.</summary>
    public bool IsPlace(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && KnownPlace.IsCity(text, lines[next].Content, words) && IsText(next);

    /// <summary>Whether the line below says when the article is of, or who wrote it.</summary>
    public bool IsDateOrAuthor(int line) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var next && lines[next].Content is var content
        && (DatedLineReader.TryRead(text, content, words) is { Date: not null, IsUpdate: false } || BylineReader.TryRead(text, content, words, belowTitle: true) is not null
            || SharedLineReader.TryRead(text, content, words, belowTitle: true) is not null);

    /// <summary>Whether a date stands below, perhaps with a few short lines between: the author, the paper.</summary>
    /// <param name="line">The line.</param>
    /// <param name="most">How far below the date may stand.</param>
    /// <param name="mayBeTitles">Whether a line between may have as many words as a title.</param>
    public bool HasDateNear(int line, int most, bool mayBeTitles)
    {
        for (var (i, seen) = (LineReader.NextFilled(lines, line + 1), 0); i >= 0 && seen < most; i = LineReader.NextFilled(lines, i + 1), seen++)
        {
            if (DatedLineReader.TryRead(text, lines[i].Content, words) is { Date: not null })
            {
                return true;
            }

            if (!MayStandAboveDate(i, mayBeTitles))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a line stands not far below that says when the page was published, in so many words or with a time of day: <c>Published: …</c></summary>
    /// <param name="line">The line.</param>
    /// <param name="most">How far below it may stand.</param>
    public bool HasPublishedNear(int line, int most)
    {
        for (var (i, seen) = (LineReader.NextFilled(lines, line + 1), 0); i >= 0 && seen < most; i = LineReader.NextFilled(lines, i + 1), seen++)
        {
            if (IsPublished(lines[i].Content))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPublished(TextSpan line) =>
        line.Length <= LongestPublished && Digits.StandIn(text, line) && (HasClock(line) || text.IndexOf('|', line.Start, line.Length) >= 0 || words.Dates.DatePrefixes.Any(prefix => StandsIn(line, prefix)))
        && (DatedLineReader.TryRead(text, line, words) is { Date: not null, IsUpdate: false } || SharedLineReader.TryRead(text, line, words, belowTitle: true) is { Date.Date: not null } || MetaLineReader.TryRead(text, line, words, belowTitle: true) is { Date: not null });

    private bool HasClock(TextSpan line)
    {
        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            if (text[i] == ':' && Digits.Of(text[i - 1]) is not null && Digits.Of(text[i + 1]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsIn(TextSpan line, string prefix) =>
        text.IndexOf(prefix, line.Start, line.Length, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && Prefixes.After(text, at, line.End, prefix) is not null
        && (at == line.Start || !WordText.IsWordPart(text[at - 1]));

    /// <summary>Whether a line is short and no sentence.</summary>
    public bool MayStandAboveDate(int line, bool mayBeTitle) =>
        lines[line].Content is { Length: <= LongestAboveDate } content && !SentenceEnd.EndsSentence(text, content) && (mayBeTitle || !TitleWords.AreMany(text, content));

    /// <summary>Whether one of the few lines below is longer than a title, and a sentence.</summary>
    public bool HasLongerSentence(int line, int length)
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
}
