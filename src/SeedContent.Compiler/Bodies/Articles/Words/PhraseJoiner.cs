using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Makes one token of the words of a phrase (<c>according to</c>), the longest phrase first.</summary>
internal static class PhraseJoiner
{
    public static void Join(string text, List<Token> tokens, Vocabulary vocabulary)
    {
        var written = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var count = 1;
            if (token.Is(WordKinds.StartsPhrase))
            {
                foreach (var phrase in vocabulary.PhrasesAt(text, token.Start, token.Length))
                {
                    if (Matches(text, tokens, i, phrase))
                    {
                        count = phrase.Words.Count;
                        token = token with { Length = tokens[i + count - 1].End - token.Start, Kinds = phrase.Kinds };
                        break;
                    }
                }
            }

            tokens[written++] = token;
            i += count;
        }

        tokens.RemoveRange(written, tokens.Count - written);
    }

    private static bool Matches(string text, List<Token> tokens, int first, Phrase phrase)
    {
        if (first + phrase.Words.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Words.Count; i++)
        {
            var token = tokens[first + i];
            if (!token.IsWord || (token.IsUpper && tokens[first].IsLower && IsOfGrammar(phrase)) || !WordText.EqualsFolded(text, token.Start, token.Length, phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'el alcalde de La Serena': what joins other words has no capital behind its first word, where a name begins.</summary>
    private static bool IsOfGrammar(Phrase phrase) =>
        (phrase.Kinds & (WordKinds.NameParticle | WordKinds.PlacePreposition | WordKinds.TitleLinker)) != WordKinds.None && (phrase.Kinds & WordKinds.Audience) == WordKinds.None;
}
