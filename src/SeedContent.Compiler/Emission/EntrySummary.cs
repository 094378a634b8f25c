using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>What the doc comment of an entry's property says: the headline, else the first sentence.</summary>
internal static class EntrySummary
{
    public static string Of(EntryModel entry) => entry switch
    {
        { Headline: { } headline } => headline,
        { Body: ArticleBody { Article.Paragraphs: [var lead, ..] } } => FirstSentence(lead.In(entry.Text)),
        { Kind: SeedKind.Markdown } when FirstLine(entry.Text) is { Length: > 0 } line => line,
        _ => entry.Key,
    };

    // A full stop in the middle of a word or after a single letter ends no sentence.
    private static string FirstSentence(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var isEnd = text[i] is '。' or '！' or '？' or '।'
                || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && IsAfterWord(text, i));
            if (isEnd)
            {
                return text.Substring(0, i + 1);
            }
        }

        return text;
    }

    private static bool IsAfterWord(string text, int i) => i < 2 || !char.IsUpper(text[i - 1]) || char.IsLetterOrDigit(text[i - 2]);

    /// <summary>Where the first line of Markdown ends that has anything to say.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <returns>The offset.</returns>
    public static int FirstLineEnd(string markdown)
    {
        var start = 0;
        while (start < markdown.Length)
        {
            var end = markdown.IndexOf('\n', start);
            end = end < 0 ? markdown.Length : end;
            if (TextOf(markdown.Substring(start, end - start)).Length > 0)
            {
                return end;
            }

            start = end + 1;
        }

        return markdown.Length;
    }

    private static string FirstLine(string markdown)
    {
        var beginning = markdown.Substring(0, FirstLineEnd(markdown));
        return TextOf(beginning.Substring(beginning.LastIndexOf('\n') + 1));
    }

    private static string TextOf(string line) => line.Trim().TrimStart('#').Trim();
}
