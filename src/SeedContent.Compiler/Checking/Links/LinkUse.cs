using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>A link or an image of a text that leads to something in this project.</summary>
/// <param name="Target">Where it leads, decoded.</param>
/// <param name="Location">Where the target stands.</param>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="Index">Which of the text's links it is, or which of its images; <see cref="InHtml"/> for one in a tag of HTML.</param>
public sealed record LinkUse(string Target, SeedLocation Location, bool IsImage, int Index)
{
    /// <summary>The index of what stands in HTML: it is checked, and written as it stands.</summary>
    public const int InHtml = -1;
}
