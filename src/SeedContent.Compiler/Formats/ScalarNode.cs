using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>A single value.</summary>
/// <param name="Value">The value as written, with the format's quotes and escapes undone; a number keeps its base, sign and separators.</param>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Span">The value as written, with its quotes.</param>
public sealed record ScalarNode(string Value, ScalarKind Kind, TextSpan Span) : SeedNode(Span)
{
    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == ScalarKind.Null;
}
