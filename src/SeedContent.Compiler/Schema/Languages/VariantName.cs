namespace SeedContent.Compiler.Schema.Languages;

/// <summary>The names of files that can be variants: <c>hello.id.md</c>.</summary>
public static class VariantName
{
    /// <summary>Takes a path apart.</summary>
    /// <param name="path">The path.</param>
    /// <param name="languages">The tags that the project names; none where all languages with a code of two letters are tags.</param>
    /// <returns>The path without the tag and the extension, and the tag; null where the name has none.</returns>
    public static (string Stem, string Tag)? Split(string path, EquatableArray<string> languages)
    {
        // Asked for each additional file after each edit: of most names no more is looked at than that they have one dot.
        var end = DotBefore(path, path.Length);
        var dot = end <= 0 ? -1 : DotBefore(path, end);
        if (dot <= 0 || path[dot - 1] is '/' or '\\' || !IsText(path))
        {
            return null;
        }

        var tag = path.Substring(dot + 1, end - dot - 1);
        return LanguageTag.IsWellFormed(tag) && IsLanguage(tag, languages) ? (path.Substring(0, dot), tag) : null;
    }

    // In the same name.
    private static int DotBefore(string path, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            var character = path[i];
            if (character == '.')
            {
                return i;
            }

            if (character is '/' or '\\')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a path is that of a text.</summary>
    internal static bool IsText(string path) => SeedKinds.Of(path) is SeedKind.Markdown or SeedKind.Article;

    // 'node.js.md' is no variant of 'node.md', and 'Program.cs.md' one of 'Program.md' only while no languages are named.
    private static bool IsLanguage(string tag, EquatableArray<string> languages) => languages.Count == 0
        ? LanguageCodes.Contains(tag.Split('-')[0])
        : languages.Contains(tag, StringComparer.OrdinalIgnoreCase);
}
