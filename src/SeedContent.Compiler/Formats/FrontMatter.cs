using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>
/// The metadata block at the head of a text seed: the lines between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>,
/// which ends a document in YAML, as Jekyll introduced it; or between two lines <c>+++</c>, which Hugo introduced for TOML.
/// </summary>
/// <param name="Format">What the block is written in; YAML where the seed has none.</param>
/// <param name="Fields">The lines between; null where the seed has no front matter.</param>
/// <param name="Body">The text after it, or all of it.</param>
/// <param name="Problem">What is wrong with the block itself.</param>
public sealed record FrontMatter(DataFormat Format, TextSpan? Fields, TextSpan Body, SeedProblem? Problem)
{
    private const string YamlFence = "---";
    private const string YamlEnd = "...";
    private const string TomlFence = "+++";

    /// <summary>Finds the block.</summary>
    /// <param name="content">The seed's whole text.</param>
    /// <returns>Its parts. A block that is not closed ends before the first line that does not look like a field.</returns>
    public static FrontMatter Find(string content)
    {
        var (format, fence) = content.StartsWith(TomlFence, StringComparison.Ordinal) ? (DataFormat.Toml, TomlFence) : (DataFormat.Yaml, YamlFence);
        if (!IsFence(content, 0, fence, out var start))
        {
            return new(DataFormat.Yaml, null, new(0, content.Length), null);
        }

        for (var line = start; line < content.Length; line = NextLine(content, line))
        {
            if (IsFence(content, line, fence, out var next) || (format == DataFormat.Yaml && IsFence(content, line, YamlEnd, out next)))
            {
                return new(format, TextSpan.FromBounds(start, line), TextSpan.FromBounds(next, content.Length), null);
            }
        }

        return NotClosed(content, start, format, fence);
    }

    // The end is a guess, but the seed is in error anyway. Without its fields the entry would lose its key, and with that each line of
    // code that names it would be in error too, and a program that is watched would be restarted.
    private static FrontMatter NotClosed(string content, int start, DataFormat format, string fence)
    {
        var end = start;
        while (end < content.Length && LooksLikeField(content.AsSpan(end, NextLine(content, end) - end), format))
        {
            end = NextLine(content, end);
        }

        return new(
            format,
            TextSpan.FromBounds(start, end),
            TextSpan.FromBounds(end, content.Length),
            new(SeedDescriptors.FrontMatterNotClosed, new(0, fence.Length), [fence]));
    }

    private static bool LooksLikeField(ReadOnlySpan<char> line, DataFormat format)
    {
        var name = 0;
        while (name < line.Length && (char.IsLetterOrDigit(line[name]) || line[name] is '_' or '-'))
        {
            name++;
        }

        var length = name;
        while (format == DataFormat.Toml && name < line.Length && line[name] is ' ' or '\t')
        {
            name++;
        }

        return length > 0 && name < line.Length && line[name] == (format == DataFormat.Toml ? '=' : ':');
    }

    private static bool IsFence(string content, int line, string fence, out int next)
    {
        next = NextLine(content, line);
        return string.CompareOrdinal(content, line, fence, 0, fence.Length) == 0
            && content.AsSpan(line + fence.Length, next - line - fence.Length).IsWhiteSpace();
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
