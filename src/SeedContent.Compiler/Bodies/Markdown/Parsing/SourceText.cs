namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>Makes a text one that Markdig can read and UTF-8 can hold.</summary>
internal static class SourceText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Puts the replacement character for NUL, as CommonMark asks (2.3), and for each half of a surrogate pair, at which Markdig throws in
    /// an address. All positions are kept.
    /// </summary>
    public static string Clean(string text)
    {
        char[]? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                cleaned ??= text.ToCharArray();
                cleaned[i] = Replacement;
            }
        }

        return cleaned is null ? text : new(cleaned);
    }
}
