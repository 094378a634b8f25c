using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>
/// The metadata block at the head of a text seed: the lines between a first line <c>---</c> and the next line <c>---</c>,
/// as Jekyll introduced it and every other tool reads it.
/// </summary>
/// <param name="Fields">The lines between; null where the seed has no front matter.</param>
/// <param name="Body">The text after it, or all of it.</param>
/// <param name="Problem">What is wrong with the block itself.</param>
public sealed record FrontMatter(TextSpan? Fields, TextSpan Body, SeedProblem? Problem)
{
    private const string Fence = "---";

    /// <summary>Finds the block.</summary>
    /// <param name="content">The seed's whole text.</param>
    /// <returns>Its parts. Of a block that is not closed nothing is known: the seed is then without fields and without a body.</returns>
    public static FrontMatter Find(string content)
    {
        if (!IsFence(content, 0, out var start))
        {
            return new(null, new(0, content.Length), null);
        }

        for (var line = start; line < content.Length; line = NextLine(content, line))
        {
            if (IsFence(content, line, out var next))
            {
                return new(TextSpan.FromBounds(start, line), TextSpan.FromBounds(next, content.Length), null);
            }
        }

        return NotClosed(content, start);
    }

    private static FrontMatter NotClosed(string content, int start) => new(
        TextSpan.FromBounds(start, start),
        TextSpan.FromBounds(content.Length, content.Length),
        new(SeedDescriptors.FrontMatterNotClosed, new(0, Fence.Length), []));

    private static bool IsFence(string content, int line, out int next)
    {
        next = NextLine(content, line);
        return string.CompareOrdinal(content, line, Fence, 0, Fence.Length) == 0
            && content.AsSpan(line + Fence.Length, next - line - Fence.Length).IsWhiteSpace();
    }

    private static int NextLine(string content, int line)
    {
        var end = content.AsSpan(line).IndexOfAny('\n', '\r');
        if (end < 0)
        {
            return content.Length;
        }

        end += line;
        return content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
