using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>One line of the text.</summary>
/// <param name="Content">The line without the white space at its ends, which includes the line end.</param>
/// <param name="IsIndented">Whether white space stood before the content.</param>
internal readonly record struct Line(TextSpan Content, bool IsIndented)
{
    /// <summary>Whether the line holds nothing but white space.</summary>
    public bool IsBlank => Content.Length == 0;
}
