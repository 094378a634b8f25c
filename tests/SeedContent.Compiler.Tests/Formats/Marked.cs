using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> mark a span.</summary>
internal static class Marked
{
    /// <summary>Takes the marks out.</summary>
    public static (string Text, TextSpan Span) Read(string marked)
    {
        var (start, end) = (marked.IndexOf('⟦', StringComparison.Ordinal), marked.IndexOf('⟧', StringComparison.Ordinal));
        return (marked.Remove(end, 1).Remove(start, 1), TextSpan.FromBounds(start, end - 1));
    }
}
