using System.Text;
using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Parsing;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>Takes the markup out of a text.</summary>
internal static class PlainTextReader
{
    public static string Read(MarkdownTree tree)
    {
        var text = new StringBuilder();
        foreach (var leaf in tree.Leaves)
        {
            var start = text.Length;
            if (start > 0)
            {
                text.Append('\n');
            }

            var content = text.Length;
            if (leaf is CodeBlock code)
            {
                text.Append(CodeText(code));
                TrimEnd(text, content);
            }
            else
            {
                InlineText.Append(leaf.Inline, text);
            }

            if (text.Length == content)
            {
                text.Length = start;
            }
        }

        return text.ToString();
    }

    /// <summary>The lines of a code block, without what indents the block itself.</summary>
    public static string CodeText(CodeBlock code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            text.Append(code.Lines.Lines[i].Slice.ToString()).Append('\n');
        }

        return text.ToString();
    }

    private static void TrimEnd(StringBuilder text, int start)
    {
        while (text.Length > start && text[text.Length - 1] == '\n')
        {
            text.Length--;
        }
    }
}
