using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Diagnostics;

/// <summary>A mistake as a reader sees it: a range of the text it was given. The file is added when it becomes a <see cref="SeedDiagnostic"/>.</summary>
/// <param name="Descriptor">What kind of mistake.</param>
/// <param name="Span">Where, in the text that the reader was given.</param>
/// <param name="Arguments">The message's arguments.</param>
public sealed record SeedProblem(SeedDescriptor Descriptor, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>A second place that is at fault too, in the same text.</summary>
    public TextSpan? Related { get; init; }

    /// <summary>The mistake as it stands in a longer text.</summary>
    /// <param name="start">Where the text that was read begins in the longer one.</param>
    /// <returns>The mistake with its places counted from there.</returns>
    public SeedProblem After(int start) => this with
    {
        Span = Span.Shift(start),
        Related = Related?.Shift(start),
    };

    /// <summary>Gives the mistake its place in a file.</summary>
    /// <param name="text">The text that the spans count in.</param>
    /// <returns>The diagnostic.</returns>
    public SeedDiagnostic In(SeedText text) => new(Descriptor, text.GetLocation(Span), Arguments)
    {
        Related = Related is { } related ? [text.GetLocation(related)] : [],
    };
}
