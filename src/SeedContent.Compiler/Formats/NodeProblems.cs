using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>Mistakes that every format can have.</summary>
internal static class NodeProblems
{
    /// <summary>A key that its mapping has already.</summary>
    /// <param name="key">The key.</param>
    /// <param name="first">Where it stood first.</param>
    /// <param name="lines">The text that both stand in.</param>
    /// <param name="shown">The key as the message shows it; null for the whole of it.</param>
    public static SeedProblem Duplicate(ScalarNode key, TextSpan first, SeedText lines, string? shown = null)
    {
        var line = (lines.GetPosition(first.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        return new(SeedDescriptors.DuplicateField, key.Span, [shown ?? key.Value, line]) { Related = first };
    }

    /// <summary>Nesting beyond <see cref="SeedNode.MaxDepth"/>.</summary>
    /// <param name="span">Where it goes too deep.</param>
    public static SeedProblem TooDeep(TextSpan span) =>
        new(SeedDescriptors.TooDeep, span, [SeedNode.MaxDepth.ToString(CultureInfo.InvariantCulture)]);
}
