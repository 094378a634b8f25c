namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Names that people are known by: the first letters of all words of a name, or the beginnings of two of them in one word.</summary>
internal static class ShortForms
{
    private const int FewestInitials = 3;
    private const int ShortestBlend = 5;
    private const int ShortestPart = 2;

    /// <summary>Whether one word is made of a name: <c>OSO</c> of <c>Oesman Sapta Odang</c>, <c>Jokowi</c> of <c>Joko Widodo</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="name">The words of the name.</param>
    public static bool Is(string word, IReadOnlyList<string> name) => IsInitials(word, name) || IsBlend(word, name);

    private static bool IsInitials(string word, IReadOnlyList<string> name)
    {
        if (name.Count != word.Length || word.Length < FewestInitials)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (name[i].Length == 0 || !char.IsUpper(word[i]) || name[i][0] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlend(string word, IReadOnlyList<string> name)
    {
        if (word.Length < ShortestBlend || name.Count < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        for (var cut = ShortestPart; cut <= word.Length - ShortestPart && cut <= name[0].Length; cut++)
        {
            if (name[0].StartsWith(word[..cut], StringComparison.Ordinal) && StartsOther(word[cut..], name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsOther(string part, IReadOnlyList<string> name)
    {
        for (var i = 1; i < name.Count; i++)
        {
            if (name[i].StartsWith(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
