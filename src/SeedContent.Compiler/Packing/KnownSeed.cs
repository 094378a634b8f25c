using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// A line of a pack's index that spares the compiler the file: its fields, which the generator reads again since they are checked against declared types, and the part of its text that a
/// known body points into; of the rest where the lines begin that have links to other seeds and to assets.
/// </summary>
/// <param name="Path">The full path.</param>
/// <param name="Body">The hash of the text below the fields.</param>
/// <param name="Beginning">The file's text up to where nothing of the rest is needed.</param>
/// <param name="Lines">The lines behind that which a mistake can be reported in, ascending.</param>
public sealed record KnownSeed(string Path, TextHash Body, string Beginning, EquatableArray<LineStart> Lines)
{
    // What would end a line or a word of it. An address's escapes would make three to nine characters of each that is not ASCII.
    private static readonly char[] Escaped = ['\\', '\n', '\r', '\t', '\u0085', '\u2028', '\u2029', '\u0001'];
    private const string Letters = "\\nrtlsp1";

    /// <summary>Takes what was read.</summary>
    /// <param name="text">The file's whole text.</param>
    /// <param name="source">The text below its fields.</param>
    /// <param name="model">What was read of that.</param>
    /// <returns>What is known now.</returns>
    public static KnownSeed Of(SeedText text, BodySource source, BodyModel model)
    {
        // The text below the fields is all that is behind them.
        var start = text.Content.Length - source.Text.Length;
        var end = start + LengthOf(source.Text, model);
        var lines = TargetsOf(model)
            .SelectMany(span => (int[])[start + span.Start, start + span.End])
            .Where(offset => offset > end)
            .Select(offset => (Offset: offset, Position: text.GetPosition(offset)))
            .Select(found => new LineStart(found.Position.Line, found.Offset - found.Position.Column))
            .Distinct()
            .OrderBy(line => line.Start)
            .ToEquatableArray();
        return new(text.Path, source.HashText(), text.Content.Substring(0, end), lines);
    }

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The seed; null for anything else.</returns>
    public static KnownSeed? Parse(string line) => line.Split('\t') is [var hash, var path, var lines, var beginning] && TextHash.Parse(hash) is { } body && ParseLines(lines) is { } starts
        ? new(Unescape(path), body, Unescape(beginning), starts)
        : null;

    /// <summary>The line.</summary>
    /// <returns>It, without its end.</returns>
    public override string ToString() => $"{Body}\t{Escape(Path)}\t{string.Join(" ", Lines.Select(Describe))}\t{Escape(Beginning)}";

    // Up to the last character that an entry takes from its text.
    private static int LengthOf(string text, BodyModel model) => model is ArticleBody { Article: var article } ? EndOf(article) : EntrySummary.FirstLineEnd(text);

    // Those that the checks across seeds may find wrong.
    private static IEnumerable<TextSpan> TargetsOf(BodyModel model) => model is MarkdownModel markdown
        ? markdown.Links.Concat(markdown.Images)
            .Where(static link => link.IsInternal)
            .Select(static link => link.TargetSpan)
            .Concat(markdown.HtmlTargets.Where(static target => !target.IsExternal).Select(static target => target.Span))
        : [];

    private static string Describe(LineStart line) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", line.Line, line.Start);

    private static EquatableArray<LineStart>? ParseLines(string text)
    {
        var lines = new List<LineStart>();
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Split(':') is not [var line, var start] || PackIndex.Number(line) is not { } number || PackIndex.Number(start) is not { } offset)
            {
                return null;
            }

            lines.Add(new(number, offset));
        }

        return lines.ToEquatableArray();
    }

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
