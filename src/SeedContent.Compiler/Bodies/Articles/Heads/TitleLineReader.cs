using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Notes the lines of a head that may be its headline. Which of them is, is certain only when the head has ended (<see cref="HeadlineReader"/>).</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
/// <param name="head">What is read of the head.</param>
/// <param name="below">What stands below a line.</param>
internal sealed class TitleLineReader(string text, List<Line> lines, LanguageWords words, HeadDraft head, LinesBelow below)
{
    /// <summary>Notes a title line, or passes one sentence below it.</summary>
    /// <param name="i">The line.</param>
    /// <param name="isDated">Whether it says of a day what is not read as one.</param>
    /// <returns>Whether the head may go on below it.</returns>
    public bool Note(int i, bool isDated)
    {
        if (!isDated && TitleLine.Is(text, lines[i]) && !StampLine.Is(text, lines[i].Content, words))
        {
            return head.Standfirst is null && !BeginsBlock(i) && Add(i);
        }

        if (!isDated && head.IsEmpty && head.Standfirst is null && IsSentence(i))
        {
            return Add(i);
        }

        if (head.IsEmpty && head.Standfirst is null && LineReader.NextFilled(lines, i + 1) is >= 0 and var next && next > i + 1 && DatelineReader.TryRead(text, lines[next].Content, words) is { Dateline.Agency: not null })
        {
            // A paragraph that sums the article up stands above the one with the dateline.
            head.Standfirst = i;
            return true;
        }

        var isFirstSentence = head.Standfirst is null && head.Titles.Count > 0 && head.BodyLine <= head.LastTitle;
        head.Standfirst = i;
        return isFirstSentence;
    }

    /// <summary><c>الجزائر: …</c>, <c>Bolu - …</c>: a title may begin with its place and a mark; where it stands above the text as titles do, it is one.</summary>
    public bool BeginsWithPlace(int line, DatelineRead dateline) =>
        (text.IndexOfAny([':', '：'], dateline.Dateline.Text.End, dateline.LeadStart - dateline.Dateline.Text.End) >= 0 || dateline.Dateline is { Agency: null, Date: null, Country: null }) && head.IsEmpty
        && TitleLine.Is(text, lines[line]) && (TextBelowTitle.Is(text, lines, line) || IsAboveTitle(line));

    private bool Add(int line)
    {
        head.Titles.Add(line);
        return true;
    }

    /// <summary>Whether a line of many words stands above another title line, with a blank line between.</summary>
    private bool IsAboveTitle(int line) =>
        LineReader.NextFilled(lines, line + 1) is var next && next > line + 1 && TitleLine.IsLong(text, lines[line].Content) && TitleLine.Is(text, lines[next]);

    /// <summary>A first line that ends with a full stop or is long is a title where the date or the author stands right below it.</summary>
    private bool IsSentence(int line) =>
        LineReader.NextFilled(lines, line + 1) is var next && next > line + 1 && TitleLine.MayBeSentence(text, lines[line])
        && (below.IsDateOrAuthor(line) ? below.HasLongerSentence(next, lines[line].Content.Length)
            : !TextBelowTitle.HasSentenceInside(text, lines[line].Content) && lines[next].Content.Length > lines[line].Content.Length && DatelineReader.TryRead(text, lines[next].Content, words) is not null)
        && !StampLine.Is(text, lines[line].Content, words);

    /// <summary>Whether the line is the first of several below a title that a blank line follows: then it is one of a wrapped paragraph.</summary>
    private bool BeginsBlock(int line) =>
        head.LastTitle is >= 0 and var last && lines[last + 1].IsBlank && line + 1 < lines.Count && !lines[line + 1].IsBlank && DatedLineReader.TryRead(text, lines[line + 1].Content, words) is null;
}
