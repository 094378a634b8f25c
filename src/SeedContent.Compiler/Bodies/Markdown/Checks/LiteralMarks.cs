using Markdig.Syntax.Inlines;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds the square brackets and the openings of comments that a paragraph holds as text, since they became nothing else.</summary>
internal sealed class LiteralMarks(string source)
{
    public List<LiteralMark> Brackets { get; } = [];

    /// <summary>Where <c>&lt;!--</c> stands as text.</summary>
    public List<int> Comments { get; } = [];

    public void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal);
                    break;
                case LinkDelimiterInline delimiter:
                    AddBracket('[', delimiter.Span.Start + (delimiter.IsImage ? 1 : 0));
                    Add((ContainerInline)delimiter);
                    break;
                case ContainerInline inner:
                    Add(inner);
                    break;
            }
        }
    }

    private void Add(LiteralInline literal)
    {
        var content = literal.Content;
        for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < content.Length; i++)
        {
            var c = content.Text[content.Start + i];
            var position = literal.Span.Start + i;
            if (c is '[' or ']')
            {
                AddBracket(c, position);
            }
            else if (c == '<' && string.CompareOrdinal(source, position, "<!--", 0, 4) == 0)
            {
                Comments.Add(position);
            }
        }
    }

    // In a cell with escaped pipes the literal is no piece of the source: what is not there is left out.
    private void AddBracket(char c, int position)
    {
        if (position >= 0 && position < source.Length && source[position] == c)
        {
            Brackets.Add(new(c == '[', position));
        }
    }
}
