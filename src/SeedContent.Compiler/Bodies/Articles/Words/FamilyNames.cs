using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Takes what else a word is from a family name that begins a name at the head of a sentence, where names begin with those: <c>Hứa Văn Đạt</c>, of whom nobody promises anything.
/// </summary>
internal static class FamilyNames
{
    private const WordKinds Others = WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Grammar;

    /// <summary>Takes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    public static void Take(string text, List<Token> tokens, LanguageWords words)
    {
        for (var i = 0; words.HonorificsInNames && i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is { IsUpper: true, IsAcronym: false } name && name.Is(Others) && IsName(tokens[i + 1]) && tokens[i + 1].Start - name.End == 1 && words.IsGivenName(name.Span.In(text)))
            {
                tokens[i] = name with { Kinds = name.Kinds & ~Others };
            }
        }
    }

    private static bool IsName(Token token) =>
        token is { IsUpper: true, IsAcronym: false } && !token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place);
}
