namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>How a link or an image is written.</summary>
public enum MarkdownLinkKind
{
    /// <summary>With its target, as in <c>[text](target)</c>.</summary>
    Inline,

    /// <summary>With the label of a definition, as in <c>[text][label]</c>, <c>[label][]</c> or <c>[label]</c>.</summary>
    Reference,

    /// <summary>As the target itself, with angle brackets or without.</summary>
    Autolink,
}
