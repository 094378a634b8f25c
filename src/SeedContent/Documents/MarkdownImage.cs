namespace SeedContent;

/// <summary>An image of a Markdown text.</summary>
public sealed class MarkdownImage : MarkdownReference
{
    internal MarkdownImage(string target, string text, string? title, Range sourceRange, string url, string? assetPath, int? width, int? height)
        : base(target, text, title, sourceRange, url, assetPath)
    {
        Width = width;
        Height = height;
    }

    /// <summary>The width in pixels, read from the file; null where it is external or its format is not known.</summary>
    public int? Width { get; }

    /// <summary>The height in pixels, read from the file; null where it is external or its format is not known.</summary>
    public int? Height { get; }
}
