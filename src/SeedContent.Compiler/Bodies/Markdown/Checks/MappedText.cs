using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>A text that was put together from pieces of the source, and where they stand there.</summary>
internal sealed class MappedText
{
    private readonly List<(int Start, int Source)> pieces = [];
    private readonly string source;

    private MappedText(string source) => this.source = source;

    public string Text { get; private set; } = "";

    /// <summary>The lines of a block, without what stands before them in a quotation or a list.</summary>
    public static MappedText Of(HtmlBlock block, string source)
    {
        var mapped = new MappedText(source);
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            mapped.pieces.Add((text.Length, ReferenceEquals(line.Text, source) ? line.Start : block.Span.Start));
            text.Append(line.ToString()).Append('\n');
        }

        mapped.Text = text.ToString();
        return mapped;
    }

    public static MappedText Of(HtmlInline inline, string source)
    {
        var mapped = new MappedText(source) { Text = inline.Tag };
        var span = Spans.Of(inline.Span, source);
        var at = span.Start;
        mapped.pieces.Add((0, at));
        for (var i = 0; i < inline.Tag.Length && at < span.End; i++, at++)
        {
            // Markdig takes out what stands before the text of a line.
            var start = at;
            while (at < span.End && source[at] != inline.Tag[i] && source[at] is ' ' or '\t' or '>' or '\r')
            {
                at++;
            }

            if (at > start)
            {
                mapped.pieces.Add((i, at));
            }
        }

        return mapped;
    }

    public TextSpan ToSource(TextSpan span)
    {
        var last = ToSource(Math.Max(span.End - 1, span.Start));
        return Spans.FromBounds(ToSource(span.Start), last + (span.Length > 0 ? 1 : 0), source);
    }

    private int ToSource(int at)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return pieces.Count == 0 ? 0 : pieces[low].Source + at - pieces[low].Start;
    }
}
