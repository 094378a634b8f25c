using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Finds the headline by where the text begins: the first line is a title, some lines that are no sentences may follow it (who wrote it, what a picture shows,
/// what sums it up), and below them the lines are whole paragraphs.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
internal sealed class TitleAboveText(string text, List<Line> lines, LanguageWords words)
{
    private const int MostLinesBetween = 7;
    private const int ShortTitle = 4;
    private const double WrappedTimes = 1.4;
    private const int FewestOfParagraph = 60;
    private const int FewestOfParagraphUnspaced = 25;

    /// <summary>The line of the headline, that of the kicker above it, each negative where none is certain, and the first of the text.</summary>
    /// <param name="isHead">For each line, whether the head took it.</param>
    public (int Title, int Kicker, int Body) Find(bool[] isHead)
    {
        var first = FirstBelowHead(isHead);
        if (first < 0 || !IsTitle(first) || IsWrapped(first, isHead) || BodyBelow(first, isHead) is not (>= 0 and var body))
        {
            return (-1, -1, -1);
        }

        var second = LineReader.NextFilled(lines, first + 1);
        while (second < body && (isHead[second] || StampLine.Is(text, lines[second].Content, words) || PictureLine.Is(text, lines[second].Content, words) || UnmarkedAuthor.NameOf(text, lines[second].Content, TextSpan.FromBounds(lines[body].Content.Start, text.Length), words) is not null))
        {
            second = LineReader.NextFilled(lines, second + 1);
        }

        if (second >= body)
        {
            return (TitleWords.AreEnough(text, lines[first].Content) && !NameLine.IsKnownName(text, lines[first].Content, words) ? first : -1, -1, body);
        }

        if (KickerLine.Is(text, lines[first].Content, lines[second].Content, words))
        {
            return IsTitle(second) && TitleWords.AreEnough(text, lines[second].Content) ? (second, first, body) : (-1, -1, -1);
        }

        // Of two lines a short one may stand above the headline as well as be it.
        return TitleWords.Count(text, lines[first].Content) > ShortTitle || TitleWords.AreMany(text, lines[first].Content) || TitleLine.IsAboveLonger(text, lines[first].Content, lines[second].Content)
                || (words.Script == Script.Thai && lines[first].Content.Length > lines[second].Content.Length)
            ? (first, -1, body) : (-1, -1, -1);
    }

    /// <summary>The first line of the text, below one line or more that no head took; negative where none is certain.</summary>
    /// <param name="isHead">For each line, whether the head took it.</param>
    public int FindBody(bool[] isHead) => FirstBelowHead(isHead) is >= 0 and var first && !SentenceEnd.EndsWithFullStop(text, lines[first].Content) && !IsWrapped(first, isHead) ? BodyBelow(first, isHead) : -1;

    private int FirstBelowHead(bool[] isHead)
    {
        var first = LineReader.NextFilled(lines, 0);
        while (first >= 0 && isHead[first])
        {
            first = LineReader.NextFilled(lines, first + 1);
        }

        return first;
    }

    /// <summary>Whether a line can be a title above the text.</summary>
    public bool IsTitle(int line)
    {
        var content = lines[line].Content;
        return TitleLine.Is(text, lines[line]) && TitleLine.StartsSentence(text, content.Start) && !TitleLine.IsSpeech(text, content) && !StampLine.Is(text, content, words) && !PictureLine.Is(text, content, words)
            && DatedLineReader.TryRead(text, content, words) is null
            // 'ฮานอย - …': a line as long as a paragraph that begins with its place is one.
            && !(ThaiTitle.IsParagraph(text, content) && DatelineReader.TryRead(text, content, words) is not null);
    }

    /// <summary>Whether the line is about as long as the longest right below it, as those of a wrapped paragraph are.</summary>
    private bool IsWrapped(int title, bool[] isHead)
    {
        if (title + 1 < lines.Count && !lines[title + 1].IsBlank && !isHead[title + 1] && lines[title + 1].Content.Length * 2 > lines[title].Content.Length && char.IsLower(text[lines[title + 1].Content.Start]))
        {
            return true;
        }

        var longest = 0;
        for (var i = title + 1; i < lines.Count && !lines[i].IsBlank; i++)
        {
            longest = isHead[i] ? longest : Math.Max(longest, lines[i].Content.Length);
        }

        return longest > 0 && lines[title].Content.Length * WrappedTimes >= longest;
    }

    /// <summary>The first line below that is a paragraph, and with it most that follow; negative where none is.</summary>
    public int BodyBelow(int title, bool[] isHead)
    {
        for (var (i, between) = (LineReader.NextFilled(lines, title + 1), 0); i >= 0 && between <= MostLinesBetween; i = LineReader.NextFilled(lines, i + 1), between++)
        {
            if (isHead[i])
            {
                continue;
            }

            if (ListMarker.TryRead(text, lines[i]) is not null)
            {
                return -1;
            }

            if ((SentenceEnd.EndsSentence(text, lines[i].Content) && IsLong(lines[i].Content)) || ThaiTitle.IsParagraph(text, lines[i].Content))
            {
                return TextBelowTitle.HasWholeLines(text, lines, i) ? i : -1;
            }
        }

        return -1;
    }

    private bool IsLong(TextSpan content) => content.Length >= (Scripts.IsUnspaced(text[content.Start]) && Scripts.Of(text[content.Start]) != Script.Thai ? FewestOfParagraphUnspaced : FewestOfParagraph);
}
