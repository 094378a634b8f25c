using System.Text;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>A name as its words with one space between, so that mentions compare wherever a line was broken.</summary>
internal static class NameText
{
    private static readonly char[] Apostrophes = ['\'', '’'];

    /// <summary>The tokens' range without the ending of a possessive, which begins at its apostrophe.</summary>
    public static TextSpan Span(TokenizedParagraph paragraph, int first, int last)
    {
        var end = paragraph.Tokens[last];
        var stop = end.IsPossessive ? paragraph.Text.LastIndexOfAny(Apostrophes, end.End - 1, end.Length) : end.End;
        return TextSpan.FromBounds(paragraph.Tokens[first].Start, stop);
    }

    /// <summary>Whether no white space stands there but single spaces.</summary>
    private static bool IsPlain(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Blanks.IsBlank(text[i]) && (text[i] != ' ' || i == span.Start || Blanks.IsBlank(text[i - 1])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tokens' text with one kind of apostrophe.</summary>
    public static string Of(TokenizedParagraph paragraph, int first, int last)
    {
        var span = Span(paragraph, first, last);
        if (IsPlain(paragraph.Text, span))
        {
            return span.In(paragraph.Text).Replace('’', '\'');
        }

        var builder = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Blanks.IsBlank(paragraph.Text[i]))
            {
                builder.Append(paragraph.Text[i] == '’' ? '\'' : paragraph.Text[i]);
            }
            else if (builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString();
    }
}
