using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Makes one verb of the word that marks its subject and of what follows up to it: <c>ने पत्रकारों से कहा</c>.</summary>
internal static class SubjectMarkerJoiner
{
    private const int MaxWords = 24;

    /// <summary>The marker where it is written with a pronoun.</summary>
    private const string Marker = "ने";
    private const int MaxCommas = 3;

    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="unmarked">Parts of verbs whose subject has no mark: <c>कहते हैं</c>.</param>
    public static void Join(string text, List<Token> tokens, IReadOnlyList<string> unmarked)
    {
        var written = 0;
        for (var i = 0; i < tokens.Count;)
        {
            // 'उन्होंने': a pronoun has the marker in it, and stays a word of its own; 'वह' has none.
            if (IsPronoun(tokens[i]) && VerbAfter(text, tokens, i, HoldsMarker(text, tokens[i]) ? unmarked : []) is var said && said > i + 1)
            {
                tokens[written++] = tokens[i];
                tokens[written++] = tokens[i + 1] with { Length = tokens[said].End - tokens[i + 1].Start, Kinds = tokens[said].Kinds };
                i = said + 1;
                continue;
            }

            var verb = tokens[i].Is(WordKinds.SubjectMarker) ? VerbAfter(text, tokens, i, unmarked) : i;
            tokens[written++] = verb > i ? tokens[i] with { Length = tokens[verb].End - tokens[i].Start, Kinds = tokens[verb].Kinds } : tokens[i];
            i = verb + 1;
        }

        tokens.RemoveRange(written, tokens.Count - written);
    }

    private static bool HoldsMarker(string text, Token pronoun) => string.CompareOrdinal(text, pronoun.End - Marker.Length, Marker, 0, Marker.Length) == 0;

    private static bool IsPronoun(Token token) => token.Is(WordKinds.Pronoun) && token.Is(WordKinds.Person) && !token.Is(WordKinds.AnyVerb);

    private static int VerbAfter(string text, List<Token> tokens, int marker, IReadOnlyList<string> unmarked)
    {
        var commas = 0;
        for (var i = marker + 1; i < tokens.Count && i - marker <= MaxWords && MayStandBetween(text, tokens[i], ref commas); i++)
        {
            if (tokens[i].Is(WordKinds.VerbAfterSpeaker) && !IsUnmarked(text, tokens[i], unmarked))
            {
                return i;
            }
        }

        return marker;
    }

    private static bool MayStandBetween(string text, Token token, ref int commas)
    {
        const WordKinds ends = WordKinds.SubjectMarker | WordKinds.Negation | WordKinds.Complementizer | WordKinds.VerbWithPronoun | WordKinds.AccordingTo;
        return token.IsWord ? !token.Is(ends) && !IsPronoun(token) : token.IsMark(text, ',') && ++commas <= MaxCommas;
    }

    private static bool IsUnmarked(string text, Token verb, IReadOnlyList<string> unmarked)
    {
        foreach (var part in unmarked)
        {
            if (text.IndexOf(part, verb.Start, verb.Length, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
