using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Parsing;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>Reads the code blocks of a text.</summary>
internal static class CodeBlockReader
{
    public static IEnumerable<MarkdownCodeBlock> Read(MarkdownTree tree) => tree.Leaves.OfType<CodeBlock>().OrderBy(code => code.Span.Start).Select(Read);

    private static MarkdownCodeBlock Read(CodeBlock code)
    {
        var (language, info) = code is FencedCodeBlock fenced ? (NullIfEmpty(fenced.Info), InfoOf(fenced)) : (null, null);
        return new(language, info, PlainTextReader.CodeText(code));
    }

    private static string? InfoOf(FencedCodeBlock fenced) =>
        NullIfEmpty(string.IsNullOrEmpty(fenced.Arguments) ? fenced.Info : fenced.Info + " " + fenced.Arguments);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
