using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>The text of inlines without their markup. HTML and the marks of footnotes and tasks are none of it.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? container, bool withImages = true)
    {
        var text = new StringBuilder();
        Append(container, text, withImages);
        return text.ToString();
    }

    /// <summary>Appends a text; the tree is not deeper than is read.</summary>
    public static void Append(ContainerInline? container, StringBuilder text, bool withImages = true)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    break;
                case MathInline math:
                    text.Append(math.Content.ToString());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case LinkInline { IsImage: true } when !withImages:
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text, withImages);
                    break;
                case ContainerInline inner:
                    Append(inner, text, withImages);
                    break;
            }
        }
    }
}
