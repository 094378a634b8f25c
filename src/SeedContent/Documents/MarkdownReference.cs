namespace SeedContent;

/// <summary>What a Markdown text refers to: a link or an image.</summary>
public abstract class MarkdownReference
{
    private protected MarkdownReference(string target, string text, string? title, Range sourceRange, string url, string? assetPath)
    {
        Url = url;
        AssetPath = assetPath;
        Target = target;
        Text = text;
        Title = title;
        SourceRange = sourceRange;
    }

    /// <summary>Where it leads, as it is written in the Markdown, decoded.</summary>
    public string Target { get; }

    /// <summary>Where it leads in the HTML: the address of the entry or file, if that has one; else the target.</summary>
    public string Url { get; }

    /// <summary>
    /// The path below the seed root of the asset that it leads to, as <see cref="SeedAsset.Path"/> has it; null where it leads to none of this project.
    /// </summary>
    public string? AssetPath { get; }

    /// <summary>Its text without markup; an image's is for those who do not see it.</summary>
    public string Text { get; }

    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; }

    /// <summary>Where it stands in <see cref="MarkdownBody.Source"/>, whether or not the build kept that.</summary>
    public Range SourceRange { get; }

    /// <summary>The target.</summary>
    /// <returns><see cref="Target"/>.</returns>
    public override string ToString() => Target;
}
