using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line can be a title.</summary>
internal static class TitleLine
{
    public const int MaxLength = 200;
    private const int MaxOfThai = 100;
    private const int MaxOfLong = 240;
    private const int FewestAboveLong = 4;
    private const int LongDeck = 120;
    private const int HalfMore = 3;
    private const int LongSentences = 120;
    private const int FewestLetters = 3;

    /// <summary>Short, with letters, no list item, no full stop or colon at its end; <c>?</c>, <c>!</c>, dots and closing marks may end it.</summary>
    public static bool Is(string text, Line line)
    {
        var content = line.Content;
        if (content.Length is 0 || content.Length > (ThaiTitle.IsThai(text, content) ? MaxOfThai : MaxLength) || ListMarker.TryRead(text, line) is not null || text[content.End - 1] is ',' or ';' or '，' or '、' or '،')
        {
            return false;
        }

        // '… and nobody came': it goes on what stands elsewhere.
        var first = content.Start;
        while (first < content.End && text[first] is '.' or '…' or ' ')
        {
            first++;
        }

        if (first > content.Start && (first == content.End || char.IsLower(text[first])))
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

    /// <summary>Whether a line that is none of titles alone may be one where what stands below it says so: a sentence, or a long line without a full stop.</summary>
    public static bool MayBeSentence(string text, Line line)
    {
        var content = line.Content;
        return content.Length > 0 && content.Length <= (SentenceEnd.EndsWithFullStop(text, content) ? MaxLength : MaxOfLong) && ListMarker.TryRead(text, line) is null
            && text[content.End - 1] is not (',' or ';' or ':' or '，' or '、' or '،' or '：') && TitleWords.AreEnough(text, content) && !IsSpeech(text, content) && StartsSentence(text, content.Start);
    }

    /// <summary>Whether a title line of some words stands above one that is longer by half and sums the article up: what stands above a headline has fewer words, or capitals.</summary>
    public static bool IsAboveLonger(string text, TextSpan content, TextSpan deck) =>
        TitleWords.Count(text, content) >= FewestAboveLong && deck.Length * 2 >= content.Length * HalfMore && (deck.Length >= LongDeck || !PlaceName.IsInCapitals(text, content));

    /// <summary>Whether a line names its topic before a colon and tells more behind it, as no kicker does: <c>Harbour: the ferry sails again</c>.</summary>
    public static bool HasTopic(string text, TextSpan content) =>
        TitleWords.Count(text, content) >= FewestAboveLong && text.IndexOf(": ", content.Start, content.Length, StringComparison.Ordinal) is > 0 and var colon && TitleWords.Count(text, TextSpan.FromBounds(colon + 2, content.End)) >= 2;

    /// <summary>A line that begins with a dash, or that is a question or a cry inside quotation marks, is somebody's speech.</summary>
    public static bool IsSpeech(string text, TextSpan content) =>
        text[content.Start] is '-' or '–' or '—' or '―' || ThaiTitle.IsReport(text, content)
        || (IsMark(text[content.Start]) && !HasTopicInMarks(text, content) && ((IsMark(text[content.End - 1]) && content.Length > 1 && text[content.End - 2] is '.' or ',' or '?' or '!' or '…' or '。' or '？' or '！' or '؟') || (text[content.End - 1] is '?' or '!' or '.' or '…' or '？' or '！' or '؟' && !ThaiTitle.EndsShortened(text, content))));

    /// <summary><c>"جسر البحر" .. من بناه؟</c>: a topic in marks, and behind dots or a colon a question about it.</summary>
    private static bool HasTopicInMarks(string text, TextSpan content)
    {
        var close = content.Start + 1;
        while (close < content.End && !IsMark(text[close]))
        {
            close++;
        }

        var next = Blanks.Skip(text, Math.Min(close + 1, content.End), content.End);
        return next + 1 < content.End && !IsMark(text[content.End - 1]) && char.IsLetterOrDigit(text[close - 1]) && (text[next] is ':' or '…' || (text[next] == '.' && text[next + 1] == '.'));
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '‘' or '’' or '「' or '」' or '『' or '』' or '‚';

    public static bool StartsSentence(string text, int at) =>
        char.IsUpper(text[at]) || Digits.Of(text[at]) is not null || char.GetUnicodeCategory(text, at) is UnicodeCategory.OtherLetter or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.OpenPunctuation || text[at] is '"' or '\'' or '»' or '¿' or '¡' or '—' or '–'
            // ',,Het is laat’’' and '- Jest późno'
            || (at + 1 < text.Length && ((text[at] == ',' && text[at + 1] == ',') || (text[at] == '-' && Blanks.IsBlank(text[at + 1]))));
}
