using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Takes from a word that is a verb of saying at the head of a sentence and a preposition inside it what it is there, where a script does not tell them apart: <c>عقب سامي حداد قائلا</c>,
/// but <c>قال سامي حداد عقب اجتماع أمس</c>.
/// </summary>
internal static class PrepositionVerbs
{
    /// <summary>Takes it from the tokens of a paragraph.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    public static void Take(List<Token> tokens, LanguageWords words)
    {
        for (var i = 1; words.Script == Script.Arabic && i < tokens.Count; i++)
        {
            if (tokens[i].Is(WordKinds.AnyVerb) && tokens[i].Is(WordKinds.PlacePreposition) && tokens[i - 1].IsWord && !tokens[i - 1].Is(WordKinds.Adverb))
            {
                tokens[i] = tokens[i] with { Kinds = tokens[i].Kinds & ~WordKinds.AnyVerb };
            }
        }
    }
}
