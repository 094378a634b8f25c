using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Takes from a word that is a verb of saying at the head of a sentence, or a role, and a preposition inside it what it is not there, where a script does not tell them apart: <c>عقب سامي حداد قائلا</c>,
/// but <c>قال سامي حداد عقب اجتماع أمس</c>.
/// </summary>
internal static class PrepositionVerbs
{
    private const char HamzaAbove = 'أ';

    /// <summary>Takes it from the tokens of a paragraph.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    /// <param name="text">The text.</param>
    public static void Take(List<Token> tokens, LanguageWords words, string text)
    {
        for (var i = 1; words.Script == Script.Arabic && i < tokens.Count; i++)
        {
            // 'أمام', and not 'إمام', which is the same to a look-up.
            if (tokens[i].Is(WordKinds.AnyTitle) && tokens[i].Is(WordKinds.PlacePreposition) && text[tokens[i].Start] == HamzaAbove)
            {
                tokens[i] = tokens[i] with { Kinds = tokens[i].Kinds & ~WordKinds.AnyTitle };
            }

            if (tokens[i].Is(WordKinds.AnyVerb) && tokens[i].Is(WordKinds.PlacePreposition) && tokens[i - 1].IsWord && !tokens[i - 1].Is(WordKinds.Adverb))
            {
                tokens[i] = tokens[i] with { Kinds = tokens[i].Kinds & ~WordKinds.AnyVerb };
            }
        }
    }
}
