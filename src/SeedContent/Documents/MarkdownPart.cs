namespace SeedContent;

/// <summary>A piece of a Markdown text: HTML, or a component that the page puts in its place.</summary>
public abstract class MarkdownPart
{
    private protected MarkdownPart()
    {
    }
}
