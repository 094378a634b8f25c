using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The pronouns that Arabic writes with the noun of whose it is. How long a word has to be to end so and not by itself is for whoever asks.</summary>
internal static class ArabicPronoun
{
    /// <summary><c>متابعيها</c>, <c>تسليمهم</c>: whether hers or theirs ends a word of two letters or more.</summary>
    public static bool IsHersOrTheirs(string text, Token word) => text[word.End - 2] == 'ه' && text[word.End - 1] is 'م' or 'ا';
}
