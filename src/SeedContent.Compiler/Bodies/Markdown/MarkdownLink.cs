using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>A link or an image.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Target">Where it leads, decoded.</param>
/// <param name="TargetSpan">The target in the source, without angle brackets; that of a reference stands in its definition.</param>
/// <param name="Span">The whole link or image in the source.</param>
/// <param name="Text">Its text without markup; an image's alternative text.</param>
/// <param name="Title">Its title; null where it has none.</param>
public sealed record MarkdownLink(MarkdownLinkKind Kind, string Target, TextSpan TargetSpan, TextSpan Span, string Text, string? Title)
{
    /// <summary>Whether the target is on another site, or no page at all: it has a scheme other than <c>seed:</c>, or a host.</summary>
    public bool IsExternal => LinkTargets.IsExternal(Target);

    /// <summary>Whether it leads to something in this project, which can be checked.</summary>
    public bool IsInternal => !IsExternal && Target.Length > 0;
}
