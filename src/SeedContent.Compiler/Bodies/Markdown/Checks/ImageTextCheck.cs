using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds images that say nothing to those who do not see them.</summary>
internal static class ImageTextCheck
{
    public static void Check(List<MarkdownLink> images, ProblemList problems)
    {
        foreach (var image in images)
        {
            if (string.IsNullOrWhiteSpace(image.Text))
            {
                problems.Add(SeedDescriptors.ImageWithoutText, image.Span, Shown.Of(image.Target));
            }
        }
    }
}
