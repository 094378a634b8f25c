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
    /// <returns>Its parts. A block that is not closed ends before the first line that does not look like a field.</returns>
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

    // The end is a guess, but the seed is in error anyway. Without its fields the entry would lose its key, and with that each line of
    // code that names it would be in error too, and a program that is watched would be restarted.
    private static FrontMatter NotClosed(string content, int start)
    {
        var end = start;
        while (end < content.Length && LooksLikeField(content.AsSpan(end, NextLine(content, end) - end)))
        {
            end = NextLine(content, end);
        }

        return new(
            TextSpan.FromBounds(start, end),
            TextSpan.FromBounds(end, content.Length),
            new(SeedDescriptors.FrontMatterNotClosed, new(0, Fence.Length), []));
    }

    private static bool LooksLikeField(ReadOnlySpan<char> line)
    {
        var name = 0;
        while (name < line.Length && (char.IsLetterOrDigit(line[name]) || line[name] is '_' or '-'))
        {
            name++;
        }

        return name > 0 && name < line.Length && line[name] == ':';
    }

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
