namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>The pronoun that Malay and Indonesian write with the verb whose subject it is, and with what somebody has: <c>katanya</c>, <c>ayahnya</c>.</summary>
internal static class MalayPronoun
{
    /// <summary>How a word with it ends.</summary>
    public const string Ending = "nya";

    /// <summary>Whether a word ends so.</summary>
    public static bool Ends(string text, Token word) => word.Span.EndsWith(text, Ending);
}
