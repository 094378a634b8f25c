namespace SeedContent.Compiler.Schema;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a language tag: a language of two or three letters, then subtags of up to eight letters or digits.</summary>
    /// <param name="tag">The text.</param>
    /// <returns>True where it has; whether the language exists is not asked.</returns>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    /// <summary>Whether a tag is another, or the beginning of it up to a subtag's end: <c>pt</c> includes <c>pt-BR</c>.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="other">The other.</param>
    /// <returns>True where it is, whatever their casing.</returns>
    public static bool Includes(string tag, string other) =>
        other.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (other.Length == tag.Length || other[tag.Length] == '-');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
