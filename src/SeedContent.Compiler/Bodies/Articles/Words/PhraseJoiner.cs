using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Makes one token of the words of a phrase (<c>according to</c>), the longest phrase first.</summary>
internal static class PhraseJoiner
{
    public static void Join(string text, List<Token> tokens, LanguageWords words)
    {
        var written = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var count = 1;
            if (token.Is(WordKinds.StartsPhrase))
            {
                foreach (var phrase in words.Vocabulary.PhrasesAt(text, token.Start, token.Length))
                {
                    if (Matches(text, tokens, i, phrase) && !(words.HonorificsInNames && IsNamed(tokens, i, phrase)))
                    {
                        count = phrase.Words.Length;
                        token = token with { Length = tokens[i + count - 1].End - token.Start, Kinds = phrase.Kinds };
                        break;
                    }
                }
            }

            if (written < i || count > 1)
            {
                tokens[written] = token;
            }

            written++;
            i += count;
        }

        tokens.RemoveRange(written, tokens.Count - written);
    }

    private static bool Matches(string text, List<Token> tokens, int first, Phrase phrase)
    {
        if (first + phrase.Words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var token = tokens[first + i];
            if (!token.IsWord || (token.IsUpper && tokens[first].IsLower && IsOfGrammar(phrase)) || !WordText.EqualsFolded(text, token.Start, token.Length, phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'anh Hùng', and not 'anh hùng': a form of address before a capital stands before a name.</summary>
    private static bool IsNamed(List<Token> tokens, int first, Phrase phrase) =>
        phrase.Words.Length == 2 && tokens[first].Is(WordKinds.Honorific) && tokens[first + 1] is { IsUpper: true, IsAcronym: false };

    /// <summary>'el alcalde de La Serena': what joins other words has no capital behind its first word, where a name begins.</summary>
    private static bool IsOfGrammar(Phrase phrase) =>
        (phrase.Kinds & (WordKinds.NameParticle | WordKinds.PlacePreposition | WordKinds.TitleLinker)) != WordKinds.None && (phrase.Kinds & WordKinds.Audience) == WordKinds.None;
}
