using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Japanese article that an age in brackets shows, as papers write of athletes and artists: <c>田中花子（26）は</c>, and later <c>田中は</c>.</summary>
internal sealed class JapaneseAgedNames
{
    private const int ShortestName = 3;
    private const int LongestName = 6;
    private const int ShortestMention = 2;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly PersonNames known = new();

    public JapaneseAgedNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start + ShortestName; i < paragraph.End - 1; i++)
            {
                if (text[i] is '（' or '(' && IsAge(i + 1, paragraph.End) && Run(i, paragraph.Start) is { Length: >= ShortestName and <= LongestName } name && IsName(name))
                {
                    known.Add(text, name);
                }
            }
        }
    }

    /// <summary>The mention of such a name that ends at a position.</summary>
    public TextSpan? MentionEndingAt(int end, int floor) =>
        Run(end, floor) is { Length: >= ShortestMention and <= LongestName } name && Resolve(name) is not null ? name : null;

    /// <summary>Where the whole name stands; of a mention that is shorter only where it is the surname of one.</summary>
    public TextSpan? Resolve(TextSpan mention) =>
        known.Resolve(mention.In(text), isWhole: true) is { } full && string.CompareOrdinal(text, full.Start, text, mention.Start, mention.Length) == 0 ? full : null;

    private TextSpan Run(int end, int floor)
    {
        if (end > floor && JapaneseScript.IsKatakana(text[end - 1]) && JapaneseKanaNames.StartOfEndingAt(text, floor, end, words) is { } kana)
        {
            return TextSpan.FromBounds(kana, end);
        }

        return TextSpan.FromBounds(JapaneseScript.StartOfHan(text, end, floor, LongestName), end);
    }

    private bool IsAge(int at, int end)
    {
        var last = at;
        while (last < end && last - at < 3 && char.IsDigit(text[last]))
        {
            last++;
        }

        return last - at is 1 or 2 && last < end && text[last] is '）' or ')' or '＝' or '=' or '、' or '歳';
    }

    private bool IsName(TextSpan name) =>
        words.BodyEndings.IndexOf(text[name.End - 1]) < 0 && words.Roles.StartOfEndingAt(text, name.Start, name.End) is null && words.HonorificMarks.StartOfEndingAt(text, name.Start, name.End) is null
        && !words.Roles.StartsAt(text, name.Start, name.End) && !words.NameWords.AgedNouns.Any(word => text.IndexOf(word, name.Start, name.Length, StringComparison.Ordinal) >= 0);
}
