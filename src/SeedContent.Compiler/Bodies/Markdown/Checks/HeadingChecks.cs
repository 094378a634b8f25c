using System.Globalization;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds headings that are more than one level below the one before. The first may have any level: a page may write the first levels itself.</summary>
internal static class HeadingChecks
{
    public static void Check(EquatableArray<MarkdownHeading> headings, MarkdownOptions options, ProblemList problems)
    {
        if (!options.ChecksHeadingLevels)
        {
            return;
        }

        for (var i = 1; i < headings.Count; i++)
        {
            var (before, heading) = (headings[i - 1].Level, headings[i]);
            if (heading.Level > before + 1)
            {
                problems.Add(SeedDescriptors.SkippedHeading, heading.Span, Level(heading.Level), Level(before), Level(before + 1));
            }
        }
    }

    private static string Level(int level) => level.ToString(CultureInfo.InvariantCulture);
}
