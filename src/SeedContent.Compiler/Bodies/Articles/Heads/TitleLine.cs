using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line can be a title.</summary>
internal static class TitleLine
{
    private const int MaxLength = 200;
    private const int MaxOfThai = 100;
    private const int MaxOfLong = 240;
    private const int LinesToLookAt = 5;
    private const int FewestLines = 2;
    private const int FewestAboveLong = 4;
    private const int LongDeck = 120;
    private const int LongSentences = 120;
    private const int FewestLetters = 3;
    private const int MostPoints = 4;

    /// <summary>Thai has no mark at the end of a sentence; a paragraph is known by its length.</summary>
    private const int TimesOfThai = 2;

    /// <summary>Short, with letters, no list item, no full stop or colon at its end; <c>?</c>, <c>!</c>, dots and closing marks may end it.</summary>
    public static bool Is(string text, Line line)
    {
        var content = line.Content;
        if (content.Length is 0 || content.Length > (Scripts.Of(text[content.Start]) == Script.Thai ? MaxOfThai : MaxLength) || ListMarker.TryRead(text, line) is not null || text[content.End - 1] is ',' or ';' or '，' or '、' or '،')
        {
            return false;
        }

        var endsWithDots = content.Length > 3 && text[content.End - 1] == '.' && text[content.End - 2] == '.';
        if (!endsWithDots && !ThaiTitle.EndsShortened(text, content) && (SentenceEnd.EndsWithFullStop(text, content) || text[content.End - 1] is ':' or '：'))
        {
            return false;
        }

        for (var i = content.Start; i < content.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return content.Length < LongSentences || SentencesIn(text, content) < 3;
            }
        }

        return false;
    }

    /// <summary>How many sentences a line holds: a long one of three or more is a paragraph.</summary>
    private static int SentencesIn(string text, TextSpan content)
    {
        var sentences = 1;
        for (var i = content.Start + FewestLetters; i < content.End - 2; i++)
        {
            sentences += text[i] is '.' or '?' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLetter(text[i - FewestLetters]) ? 1 : 0;
        }

        return sentences;
    }

    /// <summary>
    /// Whether the text shows that a title line is none of its sentences, where neither date nor byline tells: it has some words and is nobody's speech,
    /// what follows it is longer and ends as a sentence does, and a blank line stands between, or the lines of the text are whole paragraphs.
    /// </summary>
    public static bool IsAboveText(string text, List<Line> lines, int title)
    {
        var content = lines[title].Content;
        var next = BelowPoints(text, lines, title);
        if (next < 0 || !TitleWords.AreEnough(text, content) || !StartsSentence(text, lines[next].Content.Start) || IsSpeech(text, content))
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
            endsSentence |= length > MaxLength && LineReader.NextFilled(lines, last + 1) is >= 0 and var behind && lines[behind].Content.Length > content.Length && SentenceEnd.EndsSentence(text, lines[behind].Content);
            endsSentence |= SentencesIn(text, block) > 1 && StandsAboveLonger(text, lines, last, length);

            // A short sentence below a long title, and a longer one below that.
            length = endsSentence && IsLong(text, content) && length <= content.Length && StandsAboveLonger(text, lines, last, content.Length) ? content.Length + 1 : length;
            return length > content.Length && (ListMarker.TryRead(text, lines[next]) is null || IsDialogue(text, block)) && endsSentence;
        }

        return HasWholeLines(text, lines, next, content.Length);
    }

    private static bool StandsAboveLonger(string text, List<Line> lines, int line, int length) =>
        LineReader.NextFilled(lines, line + 1) is >= 0 and var behind && behind > line + 1 && lines[behind].Content.Length > length && SentenceEnd.EndsSentence(text, lines[behind].Content);

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

    /// <summary>Whether the lines are paragraphs, not parts of one: the first and most after it end a sentence; headings inside and list items do not.</summary>
    private static bool HasWholeLines(string text, List<Line> lines, int first, int titleLength)
    {
        if (lines[first].Content.Length <= titleLength || !SentenceEnd.EndsSentence(text, lines[first].Content))
        {
            return false;
        }

        var (seen, whole) = (0, 0);
        for (var i = first; i >= 0 && seen < LinesToLookAt; i = LineReader.NextFilled(lines, i + 1))
        {
            if (ListMarker.TryRead(text, lines[i]) is null)
            {
                seen++;
                whole += SentenceEnd.EndsSentence(text, lines[i].Content) || text[lines[i].Content.End - 1] is ';' or '；' or '؛' ? 1 : 0;
            }
        }

        return seen >= FewestLines && whole * 3 >= seen * 2;
    }

    /// <summary>Whether a line that is none of titles alone may be one where what stands below it says so: a sentence, or a long line without a full stop.</summary>
    public static bool MayBeSentence(string text, Line line)
    {
        var content = line.Content;
        return content.Length > 0 && content.Length <= (SentenceEnd.EndsWithFullStop(text, content) ? MaxLength : MaxOfLong) && ListMarker.TryRead(text, line) is null
            && text[content.End - 1] is not (',' or ';' or ':' or '，' or '、' or '،' or '：') && TitleWords.AreEnough(text, content) && !IsSpeech(text, content) && StartsSentence(text, content.Start);
    }

    /// <summary>Whether a title line has more words than the few that stand above a headline.</summary>
    public static bool IsLong(string text, TextSpan content) =>
        TitleWords.AreMany(text, content);

    /// <summary>Whether a line has so many words.</summary>
    public static bool IsLong(string text, TextSpan content, int words) => TitleWords.Count(text, content) >= words;

    /// <summary>Whether a title line of some words stands above one that is too long for a headline and sums the article up.</summary>
    public static bool IsAboveLong(string text, TextSpan content, TextSpan deck) =>
        TitleWords.Count(text, content) >= FewestAboveLong && deck.Length >= LongDeck && deck.Length >= content.Length * 2;

    /// <summary>Whether a line names its topic before a colon and tells more behind it, as no kicker does: <c>Harbour: the ferry sails again</c>.</summary>
    public static bool HasTopic(string text, TextSpan content) =>
        TitleWords.Count(text, content) >= FewestAboveLong && text.IndexOf(": ", content.Start, content.Length, StringComparison.Ordinal) is > 0 and var colon && TitleWords.Count(text, TextSpan.FromBounds(colon + 2, content.End)) >= 2;

    /// <summary>A line that begins with a dash, or that is a question or a cry inside quotation marks, is somebody's speech.</summary>
    private static bool IsSpeech(string text, TextSpan content) =>
        text[content.Start] is '-' or '–' or '—' or '―'
        || (IsMark(text[content.Start]) && ((IsMark(text[content.End - 1]) && content.Length > 1 && text[content.End - 2] is '.' or ',' or '?' or '!' or '…' or '。' or '？' or '！' or '؟') || (text[content.End - 1] is '?' or '!' or '.' or '…' or '？' or '！' or '؟' && !ThaiTitle.EndsShortened(text, content))));

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '‘' or '’' or '「' or '」' or '『' or '』' or '‚';

    private static bool StartsSentence(string text, int at) =>
        char.IsUpper(text[at]) || Digits.Of(text[at]) is not null || char.GetUnicodeCategory(text, at) is UnicodeCategory.OtherLetter or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.OpenPunctuation || text[at] is '"' or '\'' or '»' or '¿' or '¡' or '—' or '–'
            // ',,Het is laat’’' and '- Jest późno'
            || (at + 1 < text.Length && ((text[at] == ',' && text[at + 1] == ',') || (text[at] == '-' && Blanks.IsBlank(text[at + 1]))));
}
