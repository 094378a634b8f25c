namespace SeedContent;

/// <summary>A link of a Markdown text.</summary>
public sealed class MarkdownLink : MarkdownReference
{
    internal MarkdownLink(string target, string text, string? title, Range sourceRange, string url, string? assetPath, string? collection, string? key)
        : base(target, text, title, sourceRange, url, assetPath)
    {
        Collection = collection;
        Key = key;
    }

    /// <summary>The name of the collection of the entry that it leads to; null where it leads to none of this project.</summary>
    public string? Collection { get; }

    /// <summary>The key of the entry that it leads to; null where it leads to none of this project.</summary>
    public string? Key { get; }
}
