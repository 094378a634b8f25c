using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Ranges of a text that do not overlap, looked up by a place.</summary>
internal sealed class SpanList(IEnumerable<TextSpan> spans)
{
    private readonly List<TextSpan> spans = [.. spans.OrderBy(span => span.Start)];

    /// <summary>The range that a place is in; null for none.</summary>
    public TextSpan? Find(int position)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && position < spans[low - 1].End ? spans[low - 1] : null;
    }
}
