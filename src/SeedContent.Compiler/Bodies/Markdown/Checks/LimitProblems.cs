using System.Globalization;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Says where a text goes beyond what is read.</summary>
internal static class LimitProblems
{
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
            var end = LineLimits.EndOfLine(source, start);
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

    private static TextSpan ToCharacter(int position, string source) => Spans.FromBounds(position, position + 1, source);
}
