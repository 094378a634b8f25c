using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Emission;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// A line of a pack's index that spares the compiler the file: its fields, which the generator reads again since they are checked against declared types, and the part of its text that a
/// known body points into.
/// </summary>
/// <param name="Path">The full path.</param>
/// <param name="Body">The hash of the text below the fields.</param>
/// <param name="Beginning">The file's text up to where nothing of the rest is needed.</param>
public sealed record KnownSeed(string Path, TextHash Body, string Beginning)
{
    // What would end a line or a word of it. An address's escapes would make three to nine characters of each that is not ASCII.
    private static readonly char[] Escaped = ['\\', '\n', '\r', '\t', '\u0085', '\u2028', '\u2029', '\u0001'];
    private const string Letters = "\\nrtlsp1";

    /// <summary>Takes what was read.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="content">The file's text.</param>
    /// <param name="source">The text below its fields.</param>
    /// <param name="model">What was read of that.</param>
    /// <returns>What is known now; null where links point into the rest of the text, or there is none.</returns>
    public static KnownSeed? Of(string path, string content, BodySource source, BodyModel model)
    {
        // The text below the fields is all that is behind them.
        var start = content.Length - source.Text.Length;
        return LengthOf(source.Text, model) is { } length ? new(path, source.HashText(), content.Substring(0, start + length)) : null;
    }

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The seed; null for anything else.</returns>
    public static KnownSeed? Parse(string line) => line.Split('\t') is [var hash, var path, var beginning] && TextHash.Parse(hash) is { } body
        ? new(Unescape(path), body, Unescape(beginning))
        : null;

    /// <summary>The line.</summary>
    /// <returns>It, without its end.</returns>
    public override string ToString() => $"{Body}\t{Escape(Path)}\t{Escape(Beginning)}";

    // Up to the last character that an entry takes from its text.
    private static int? LengthOf(string text, BodyModel model) => model switch
    {
        ArticleBody { Article: var article } => EndOf(article),
        MarkdownModel markdown when markdown.Links.All(IsElsewhere) && markdown.Images.All(IsElsewhere) && markdown.HtmlTargets.All(target => target.IsExternal) => EntrySummary.FirstLineEnd(text),
        _ => null,
    };

    private static bool IsElsewhere(MarkdownLink link) => link.IsExternal || link.Target.Length == 0;

    private static int EndOf(ArticleModel article) => new[]
    {
        article.Headline, article.Kicker, article.Byline, article.Paragraphs.Count > 0 ? article.Paragraphs[0] : null,
        article.Dateline?.Text, article.Dateline?.Place, article.Dateline?.Country, article.Dateline?.Agency,
    }.Max(span => span?.End ?? 0);

    private static string Escape(string text)
    {
        var next = text.IndexOfAny(Escaped);
        if (next < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        var start = 0;
        for (; next >= 0; next = text.IndexOfAny(Escaped, start))
        {
            escaped.Append(text, start, next - start).Append('\\').Append(Letters[Array.IndexOf(Escaped, text[next])]);
            start = next + 1;
        }

        return escaped.Append(text, start, text.Length - start).ToString();
    }

    private static string Unescape(string text)
    {
        var next = text.IndexOf('\\');
        if (next < 0)
        {
            return text;
        }

        var unescaped = new StringBuilder(text.Length);
        var start = 0;
        for (; next >= 0 && next + 1 < text.Length; next = text.IndexOf('\\', start))
        {
            var letter = Letters.IndexOf(text[next + 1]);
            unescaped.Append(text, start, next - start).Append(letter < 0 ? text[next + 1] : Escaped[letter]);
            start = next + 2;
        }

        return unescaped.Append(text, start, text.Length - start).ToString();
    }
}
