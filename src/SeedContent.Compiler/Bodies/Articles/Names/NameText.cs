using System.Text;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>A name as its words with one space between, so that mentions compare wherever a line was broken.</summary>
internal static class NameText
{
    private const int PossessiveLength = 2;

    /// <summary>The tokens' range without the ending of a possessive.</summary>
    public static TextSpan Span(TokenizedParagraph paragraph, int first, int last)
    {
        var end = paragraph.Tokens[last];
        return TextSpan.FromBounds(paragraph.Tokens[first].Start, end.End - (end.IsPossessive ? PossessiveLength : 0));
    }

    public static string Of(TokenizedParagraph paragraph, int first, int last)
    {
        var span = Span(paragraph, first, last);
        var builder = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Blanks.IsBlank(paragraph.Text[i]))
            {
                builder.Append(paragraph.Text[i]);
            }
            else if (builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString();
    }
}
