using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether the text below a title line shows that it is one, where neither date nor byline tells.</summary>
internal static class TextBelowTitle
{
    private const int LinesToLookAt = 5;
    private const int FewestLines = 2;
    private const int MostPoints = 4;
    private const int ShortestReport = 120;
    private const int LongestOfCredit = 40;
    private const int ShortestReportUnspaced = 50;

    /// <summary>Thai has no mark at the end of a sentence; a paragraph is known by its length.</summary>
    private const int TimesOfThai = 2;
    private const int HalfMoreOfThai = 3;

    /// <summary>
    /// Whether the text shows that a title line is none of its sentences, where neither date nor byline tells: it has some words and is nobody's speech,
    /// what follows it is longer and ends as a sentence does, and a blank line stands between, or the lines of the text are whole paragraphs.
    /// </summary>
    public static bool Is(string text, List<Line> lines, int title)
    {
        var content = lines[title].Content;
        var next = BelowPoints(text, lines, title);
        if (next < 0 || !TitleWords.AreEnough(text, content) || !TitleLine.StartsSentence(text, lines[next].Content.Start) || TitleLine.IsSpeech(text, content))
        {
            return false;
        }

        if (next > title + 1)
        {
            // Without the line ends, which are two characters or one.
            var last = next;
            var length = lines[next].Content.Length;
            while (last + 1 < lines.Count && !lines[last + 1].IsBlank)
            {
                length += lines[++last].Content.Length;
            }

            var block = TextSpan.FromBounds(lines[next].Content.Start, lines[last].Content.End);
            var endsSentence = SentenceEnd.EndsSentence(text, block) || SentenceEnd.EndsSentence(text, lines[next].Content) || (Scripts.Of(TitleWords.FirstLetter(text, block)) == Script.Thai && (length > content.Length * TimesOfThai || ThaiTitle.HasParagraph(text, lines, next, content.Length * TimesOfThai)));
            var behind = LineReader.NextFilled(lines, last + 1);
            var isAboveSentence = behind >= 0 && lines[behind].Content.Length > content.Length && SentenceEnd.EndsSentence(text, lines[behind].Content);

            // What is too long for a title, or holds a sentence that has ended, is text though its last full stop is missing.
            endsSentence |= lines[next].Content.Length > TitleLine.MaxLength || (length > TitleLine.MaxLength && isAboveSentence) || (isAboveSentence && HasSentenceInside(text, block));

            // A first sentence may be shorter than the title where a longer one stands below it.
            var isLongEnough = length > content.Length || (isAboveSentence && TitleWords.AreMany(text, content));
            return isLongEnough && (ListMarker.TryRead(text, lines[next]) is null || IsDialogue(text, block)) && endsSentence;
        }

        return lines[next].Content.Length > content.Length && HasWholeLines(text, lines, next)
            && (SentenceEnd.EndsSentence(text, lines[next].Content) || (ThaiTitle.IsParagraph(text, lines[next].Content) && lines[next].Content.Length * 2 >= content.Length * HalfMoreOfThai));
    }

    /// <summary>Whether a full stop stands between two sentences.</summary>
    public static bool HasSentenceInside(string text, TextSpan content)
    {
        for (var i = content.Start + 1; i < content.End - 2; i++)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first line below a title, or below the few points that sum the article up there: <c>· Ferry sails again</c>.</summary>
    private static int BelowPoints(string text, List<Line> lines, int title)
    {
        var first = LineReader.NextFilled(lines, title + 1);
        var next = first;
        for (var points = 0; next >= 0 && ListMarker.TryRead(text, lines[next]) is not null && !IsDialogue(text, lines[next].Content); next = LineReader.NextFilled(lines, next + 1))
        {
            if (++points > MostPoints)
            {
                return first;
            }
        }

        return next;
    }

    /// <summary>'- Jest późno – powiedział Jan': the second dash shows that the first begins no item of a list.</summary>
    private static bool IsDialogue(string text, TextSpan block)
    {
        for (var i = block.Start + 2; i < block.End - 1; i++)
        {
            if (text[i] is '-' or '–' or '—' && text[i - 1] == ' ' && text[i + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the lines are paragraphs, not parts of one: most of them end a sentence; headings inside and list items do not. A report of one paragraph has to be a long one.
    /// </summary>
    public static bool HasWholeLines(string text, List<Line> lines, int first)
    {
        var (seen, whole) = (0, 0);
        for (var i = first; i >= 0 && seen < LinesToLookAt; i = LineReader.NextFilled(lines, i + 1))
        {
            // 'Foto: Ana Reis' may stand below the last paragraph.
            var isCredit = seen > 0 && lines[i].Content.Length <= LongestOfCredit && !SentenceEnd.EndsSentence(text, lines[i].Content) && LineReader.NextFilled(lines, i + 1) < 0;
            if (!isCredit && ListMarker.TryRead(text, lines[i]) is null)
            {
                seen++;
                whole += SentenceEnd.EndsSentence(text, lines[i].Content) || ThaiTitle.IsParagraph(text, lines[i].Content) || text[lines[i].Content.End - 1] is ';' or '；' or '؛' ? 1 : 0;
            }
        }

        return (seen >= FewestLines || (seen == 1 && IsReport(text, lines[first].Content))) && whole * 3 >= seen * 2;
    }

    /// <summary>Whether one line is so long that it is all that a brief report says; in Thai, where no mark ends a sentence, the line above may be one of the text.</summary>
    private static bool IsReport(string text, TextSpan content) =>
        Scripts.Of(TitleWords.FirstLetter(text, content)) is var script && script != Script.Thai && content.Length >= (script is Script.Han or Script.Kana ? ShortestReportUnspaced : ShortestReport);
}
