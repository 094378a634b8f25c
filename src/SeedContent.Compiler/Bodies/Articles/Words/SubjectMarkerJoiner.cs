using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Makes one verb of the word that marks its subject and of what follows up to it: <c>ने पत्रकारों से कहा</c>.</summary>
internal static class SubjectMarkerJoiner
{
    private const int MaxWords = 7;

    public static void Join(List<Token> tokens)
    {
        var written = 0;
        for (var i = 0; i < tokens.Count;)
        {
            // 'उन्होंने': a pronoun has the marker in it, and stays a word of its own.
            if (IsPronoun(tokens[i]) && VerbAfter(tokens, i) is var said && said > i + 1)
            {
                tokens[written++] = tokens[i];
                tokens[written++] = tokens[i + 1] with { Length = tokens[said].End - tokens[i + 1].Start, Kinds = tokens[said].Kinds };
                i = said + 1;
                continue;
            }

            var verb = tokens[i].Is(WordKinds.SubjectMarker) ? VerbAfter(tokens, i) : i;
            tokens[written++] = verb > i ? tokens[i] with { Length = tokens[verb].End - tokens[i].Start, Kinds = tokens[verb].Kinds } : tokens[i];
            i = verb + 1;
        }

        tokens.RemoveRange(written, tokens.Count - written);
    }

    private static bool IsPronoun(Token token) => token.Is(WordKinds.Pronoun) && token.Is(WordKinds.Person) && !token.Is(WordKinds.AnyVerb);

    private static int VerbAfter(List<Token> tokens, int marker)
    {
        for (var i = marker + 1; i < tokens.Count && i - marker <= MaxWords && tokens[i].IsWord && !tokens[i].Is(WordKinds.SubjectMarker | WordKinds.Negation); i++)
        {
            if (tokens[i].Is(WordKinds.VerbAfterSpeaker))
            {
                return i;
            }
        }

        return marker;
    }
}
