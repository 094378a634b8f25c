namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>How Markdown is read. Equality is by value.</summary>
public sealed record MarkdownOptions
{
    /// <summary>What is read beyond CommonMark.</summary>
    public MarkdownFeatures Features { get; init; } = MarkdownFeatures.GitHub;

    /// <summary>The components that the project declares; empty where it declares none, and shortcodes may have any name.</summary>
    public EquatableArray<string> Components { get; init; } = [];

    /// <summary>What becomes of HTML.</summary>
    public RawHtmlPolicy RawHtml { get; init; }

    /// <summary>Whether a heading is reported that is more than one level below the one before it.</summary>
    public bool ChecksHeadingLevels { get; init; }

    /// <summary>Whether an image without a text for those who do not see it is reported.</summary>
    public bool ChecksImageTexts { get; init; }
}
