namespace SeedContent;

/// <summary>A code block of a Markdown text.</summary>
public sealed class MarkdownCodeBlock
{
    internal MarkdownCodeBlock(string? language, string? info, string text)
    {
        Language = language;
        Info = info;
        Text = text;
    }

    /// <summary>The first word of the info string, such as <c>csharp</c>; null where there is none.</summary>
    public string? Language { get; }

    /// <summary>All that stands behind the fence; null where nothing does.</summary>
    public string? Info { get; }

    /// <summary>The code, each line with its line break <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
