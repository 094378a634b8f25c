using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>Reads small texts.</summary>
internal static class MarkdownText
{
    public static readonly MarkdownOptions All = new() { Features = (MarkdownFeatures)0x1FFF };

    public static MarkdownModel Read(string text, MarkdownOptions? options = null)
    {
        var model = MarkdownReader.Read(text, options ?? new());
        MarkdownTruths.Check(model, text);
        return model;
    }

    /// <summary>Reads a text in which <c>⟦</c> and <c>⟧</c> mark one place.</summary>
    public static (MarkdownModel Model, TextSpan Mark) ReadMarked(string marked, MarkdownOptions? options = null)
    {
        var (text, mark) = Formats.Marked.Read(marked);
        return (Read(text, options), mark);
    }
}
