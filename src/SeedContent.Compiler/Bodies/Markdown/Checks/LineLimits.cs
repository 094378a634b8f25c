using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds lines of which Markdig does not bear many, before anything is parsed.</summary>
internal sealed class LineLimits
{
    /// <summary>
    /// The definitions of links that may stand in one paragraph: Markdig copies all lines that are left for each. Ten thousand take a tenth of a
    /// second, half a million hours.
    /// </summary>
    public const int MaxDefinitions = 10_000;

    /// <summary>The definitions that a text may have: Markdig looks for each among all blocks before it.</summary>
    public const int MaxAllDefinitions = 50_000;

    /// <summary>
    /// The headings that may be underlined: Markdig looks for each among all blocks before it. Twenty thousand take a third of a second, half a
    /// million minutes.
    /// </summary>
    public const int MaxUnderlines = 20_000;

    private readonly string source;
    private int definitions;
    private int allDefinitions;
    private int underlines;
    private bool isBehindText;

    private LineLimits(string source) => this.source = source;

    public static SeedProblem? Find(string source)
    {
        var limits = new LineLimits(source);
        var start = 0;
        while (start < source.Length)
        {
            var end = EndOfLine(source, start);
            if (limits.Count(start, end) is { } what)
            {
                return new(SeedDescriptors.MarkdownTooCostly, Spans.FromBounds(start, start + 1, source), [what]);
            }

            start = end + 1;
        }

        return null;
    }

    public static int EndOfLine(string source, int start)
    {
        var end = source.IndexOfAny(['\n', '\r'], start);
        return end < 0 ? source.Length : end;
    }

    private string? Count(int start, int end)
    {
        while (start < end && source[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        var isBlank = start == end;
        var definition = IsDefinition(start, end) ? 1 : 0;
        definitions = isBlank ? 0 : definitions + definition;
        allDefinitions += definition;
        underlines += isBehindText && IsUnderline(start, end) ? 1 : 0;
        isBehindText = !isBlank;
        return definitions > MaxDefinitions ? "Too many definitions of links stand in one paragraph"
            : allDefinitions > MaxAllDefinitions ? "Too many links are defined"
            : underlines > MaxUnderlines ? "Too many headings are underlined"
            : null;
    }

    private bool IsDefinition(int start, int end) =>
        start < end && source[start] == '[' && source.IndexOf("]:", start, end - start, StringComparison.Ordinal) >= 0;

    private bool IsUnderline(int start, int end)
    {
        if (start == end || source[start] is not ('=' or '-'))
        {
            return false;
        }

        var at = start;
        while (at < end && source[at] == source[start])
        {
            at++;
        }

        while (at < end && source[at] is ' ' or '\t')
        {
            at++;
        }

        return at == end;
    }
}
