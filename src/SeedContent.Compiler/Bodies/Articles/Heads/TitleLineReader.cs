using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Notes the lines of a head that may be its headline. Which of them is, is certain only when the head has ended (<see cref="HeadlineReader"/>).</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
/// <param name="head">What is read of the head.</param>
/// <param name="below">What stands below a line.</param>
internal sealed class TitleLineReader(string text, List<Line> lines, LanguageWords words, HeadDraft head, LinesBelow below)
{
    private const int LongestSentence = 60;
    private const int LongestTopic = 100;
    private const int FewestOfSentence = 3;
    private const int LongSentences = 100;
    private const int LongParagraph = 160;
    private const int DigitsOfYear = 4;
    private const int MostAboveDate = 3;

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
            if (IsLead(lines[i].Content))
            {
                head.Standfirst = i;
                return true;
            }

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
        (text.IndexOfAny([':', '：'], dateline.Dateline.Text.End, dateline.LeadStart - dateline.Dateline.Text.End) >= 0 || dateline.Dateline is { Agency: null, Date: null, Country: null }) && head.IsEmpty && !ThaiTitle.IsParagraph(text, lines[line].Content)
        && TitleLine.Is(text, lines[line]) && (TextBelowTitle.Is(text, lines, line) || IsAboveTitle(line) || below.IsDateOrAuthor(line) || below.HasDateNear(line, MostAboveDate, mayBeTitles: true));

    private bool Add(int line)
    {
        head.Titles.Add(line);
        return true;
    }

    /// <summary>Whether a line of many words stands above another title line, with a blank line between.</summary>
    private bool IsAboveTitle(int line) =>
        LineReader.NextFilled(lines, line + 1) is var next && next > line + 1 && TitleWords.AreMany(text, lines[line].Content) && TitleLine.Is(text, lines[next]);

    /// <summary>A first line that ends with a full stop or is long is a title where the date or the author stands right below it.</summary>
    private bool IsSentence(int line) =>
        LineReader.NextFilled(lines, line + 1) is var next && next > line + 1 && TitleLine.MayBeSentence(text, lines[line])
        && (below.IsDateOrAuthor(line) ? below.HasLongerSentence(next, lines[line].Content.Length)
            : !TextBelowTitle.HasSentenceInside(text, lines[line].Content) && lines[next].Content.Length > lines[line].Content.Length
                && (DatelineReader.TryRead(text, lines[next].Content, words) is not null || IsShortSentence(line, next)))
        && !StampLine.Is(text, lines[line].Content, words);

    /// <summary>
    /// <c>Jan Bakker: ‘Nu varen we.’</c>, or one short sentence with its full stop, above a paragraph that is much longer: no text begins with a paragraph as short.
    /// </summary>
    private bool IsShortSentence(int line, int next)
    {
        var content = lines[line].Content;
        var hasTopic = TitleLine.HasTopic(text, content);
        return words.Script is Script.Latin or Script.Cyrillic && LineReader.NextFilled(lines, 0) == line && content.Length <= (hasTopic ? LongestTopic : LongestSentence) && TitleWords.Count(text, content) >= FewestOfSentence
            && lines[next].Content.Length > content.Length * 2 && (hasTopic || lines[next].Content.Length >= LongParagraph) && SentenceEnd.EndsSentence(text, lines[next].Content)
            && !HasYear(content) && DatelineReader.TryRead(text, content, words) is null;
    }

    /// <summary><c>Added 12 July 2023.</c></summary>
    private bool HasYear(TextSpan content)
    {
        var digits = 0;
        for (var i = content.Start; i < content.End && digits < DigitsOfYear; i++)
        {
            digits = char.IsDigit(text[i]) ? digits + 1 : 0;
        }

        return digits == DigitsOfYear;
    }

    /// <summary>Sentences that sum an article up and are no headline, though the author stands below: <c>The bridge is closed. Now they wait.</c></summary>
    private bool IsLead(TextSpan content) =>
        content.Length > LongSentences && TextBelowTitle.HasSentenceInside(text, content) && SentenceEnd.EndsWithFullStop(text, content) && text.IndexOfAny([':', '“', '«', '"', '„', '»', '‘'], content.Start, content.Length) < 0;

    /// <summary>Whether the line is the first of several below a title that a blank line follows: then it is one of a wrapped paragraph.</summary>
    private bool BeginsBlock(int line) =>
        head.LastTitle is >= 0 and var last && lines[last + 1].IsBlank && line + 1 < lines.Count && !lines[line + 1].IsBlank && DatedLineReader.TryRead(text, lines[line + 1].Content, words) is null;
}
