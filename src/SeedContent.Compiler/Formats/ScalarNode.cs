using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>A single value.</summary>
/// <param name="Value">The value with the format's quotes and escapes undone.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that its text decides its type (YAML 1.2.2, 10.3.2).</param>
/// <param name="Span">The value as written, with its quotes.</param>
public sealed record ScalarNode(string Value, bool IsPlain, TextSpan Span) : SeedNode(Span)
{
    /// <summary>Whether the value is the core schema's null: <c>~</c>, <c>null</c> in its three casings, or nothing at all.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
}
