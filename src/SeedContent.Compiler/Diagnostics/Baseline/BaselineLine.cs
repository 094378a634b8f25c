using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>A line of a baseline: a mistake that is known.</summary>
/// <param name="Text">The line, as <see cref="BaselineText.LineOf"/> writes it.</param>
/// <param name="Location">Where it stands in the baseline.</param>
public sealed record BaselineLine(string Text, SeedLocation Location)
{
    /// <summary>Whether a line is made like one; whether there is such a mistake is another question.</summary>
    /// <param name="text">The line, without white space around it.</param>
    /// <returns>True for <c>SEED3001 path: message</c>.</returns>
    public static bool IsWellFormed(string text) =>
        text.Length > IdLength
            && text.StartsWith("SEED", StringComparison.Ordinal)
            && text.AsSpan(4, IdLength - 4).Trim("0123456789".AsSpan()).IsEmpty
            && text[IdLength] == ' '
            && text.IndexOf(": ", StringComparison.Ordinal) > IdLength + 1;

    private const int IdLength = 8;

    /// <summary>The diagnostic's id.</summary>
    public string Id => Text.Substring(0, IdLength);

    /// <summary>The seed, for a message: a path with a colon and a blank in it is cut there.</summary>
    public string SeedPath => Text.Substring(IdLength + 1, Text.IndexOf(": ", StringComparison.Ordinal) - IdLength - 1);
}
