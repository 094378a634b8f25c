using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>Markdig's ranges, which name their last character, as ours.</summary>
internal static class Spans
{
    /// <summary>The range, cut off at the ends of the text: where Markdig does not know a place, it says a wrong one.</summary>
    public static TextSpan Of(SourceSpan span, string source) => FromBounds(span.Start, span.End + 1, source);

    public static TextSpan FromBounds(int start, int end, string source)
    {
        var from = Math.Min(Math.Max(start, 0), source.Length);
        return TextSpan.FromBounds(from, Math.Min(Math.Max(end, from), source.Length));
    }

    /// <summary>The range from the first to the last inline, without white space around it; the block's own where there is none.</summary>
    public static TextSpan OfContent(LeafBlock block, string source) => Trim(
        block.Inline is { FirstChild: { } first, LastChild: { } last } ? FromBounds(first.Span.Start, EndOf(last), source) : Of(block.Span, source),
        source);

    private static TextSpan Trim(TextSpan span, string source)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Marks that close nothing hold what follows them, but not its range.
    private static int EndOf(Inline inline)
    {
        var end = inline.Span.End + 1;
        while (inline is DelimiterInline { LastChild: { } child })
        {
            inline = child;
            end = Math.Max(end, inline.Span.End + 1);
        }

        return end;
    }
}
