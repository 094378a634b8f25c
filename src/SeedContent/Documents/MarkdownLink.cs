namespace SeedContent;

/// <summary>A link of a Markdown text.</summary>
public sealed class MarkdownLink : MarkdownReference
{
    internal MarkdownLink(string target, string text, string? title, Range sourceRange)
        : base(target, text, title, sourceRange)
    {
    }
}
