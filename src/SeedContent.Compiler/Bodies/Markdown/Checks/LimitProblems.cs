using System.Globalization;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Says where a text goes beyond what is read.</summary>
internal static class LimitProblems
{
    /// <summary>
    /// The definitions of links that may stand in one paragraph: Markdig copies all lines that are left for each. Ten thousand take a tenth of a second,
    /// half a million hours.
    /// </summary>
    public const int MaxDefinitions = 10_000;

    private const string Marks = ">[]*_~-+!(`";

    public static SeedProblem TooDeep(TextSpan span, string source) =>
        new(SeedDescriptors.MarkdownTooDeep, ToCharacter(span.Start, source), [MarkdownTree.MaxDepth.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>The place where most marks stand in a line: Markdig does not say where it gave up.</summary>
    public static SeedProblem TooDeepSomewhere(string source)
    {
        var (worst, most) = (0, -1);
        var start = 0;
        while (start <= source.Length)
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 ? source.Length : end;
            var count = 0;
            for (var i = start; i < end; i++)
            {
                count += Marks.IndexOf(source[i]) >= 0 ? 1 : 0;
            }

            (worst, most) = count > most ? (start, count) : (worst, most);
            start = end + 1;
        }

        return TooDeep(new(worst, 0), source);
    }

    public static SeedProblem TooMuchWork(int position, string source) => new(
        SeedDescriptors.MarkdownTooCostly,
        ToCharacter(position, source),
        ["Too many links and marks stand in one paragraph"]);

    /// <summary>What is known to take too long before anything is parsed.</summary>
    public static SeedProblem? FindBefore(string source)
    {
        var count = 0;
        var start = 0;
        while (start < source.Length)
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 ? source.Length : end;
            count = IsBlank(source, start, end) ? 0 : IsDefinition(source, start, end) ? count + 1 : count;
            if (count > MaxDefinitions)
            {
                return new(SeedDescriptors.MarkdownTooCostly, ToCharacter(start, source), ["Too many definitions of links stand in one paragraph"]);
            }

            start = end + 1;
        }

        return null;
    }

    private static bool IsBlank(string source, int start, int end)
    {
        while (start < end && source[start] is ' ' or '\t' or '\r' or '>')
        {
            start++;
        }

        return start >= end;
    }

    private static bool IsDefinition(string source, int start, int end)
    {
        while (start < end && source[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        return start < end && source[start] == '[' && source.IndexOf("]:", start, end - start, StringComparison.Ordinal) >= 0;
    }

    private static TextSpan ToCharacter(int position, string source) => Spans.FromBounds(position, position + 1, source);
}
