namespace SeedContent.Storage;

/// <summary>
/// The look-up of a language by a tag (RFC 4647, 3.4). Links are resolved by it when they are compiled and entries when they are asked for, so this
/// file is compiled into both.
/// </summary>
internal static class LanguageRange
{
    // The tags come from file names and fields. What is longer than this matches none of them, and its subtags are not worth the time.
    private const int MaxLength = 255;

    /// <summary>The first range to look for.</summary>
    /// <param name="tag">The tag that was asked for.</param>
    /// <returns>The tag itself, unless no tag is that long.</returns>
    public static ReadOnlySpan<char> Start(string tag) => tag.Length <= MaxLength ? tag.AsSpan() : Shorten(tag.AsSpan(0, MaxLength));

    /// <summary>The next range to look for: without the last subtag, and without one of a single character that then stands last.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The shorter one; empty at the end.</returns>
    public static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> range)
    {
        var end = range.LastIndexOf('-');
        while (end > 2 && range[end - 2] == '-')
        {
            end -= 2;
        }

        return range[..Math.Max(end, 0)];
    }

    /// <summary>Whether a range is a tag, in any casing.</summary>
    /// <param name="range">The range.</param>
    /// <param name="tag">The tag; null for none.</param>
    /// <returns>True where it is.</returns>
    public static bool Matches(ReadOnlySpan<char> range, string? tag) => tag is not null && range.Equals(tag.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
