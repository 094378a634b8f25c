namespace SeedContent;

/// <summary>An image of a Markdown text.</summary>
public sealed class MarkdownImage : MarkdownReference
{
    internal MarkdownImage(string target, string text, string? title, Range sourceRange)
        : base(target, text, title, sourceRange)
    {
    }
}
