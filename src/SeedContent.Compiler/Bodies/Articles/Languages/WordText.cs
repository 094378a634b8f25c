namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Compares words whatever their case, and the two apostrophes as one.</summary>
internal static class WordText
{
    public static char Fold(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>Whether a range of the text is <paramref name="word"/>, which is in lower case.</summary>
    public static bool EqualsFolded(string text, int start, int length, string word)
    {
        if (length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (Fold(text[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
