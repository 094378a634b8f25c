using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Makes one token of the words of a verb of saying: an auxiliary and its participle with adverbs between (<c>a également déclaré</c>,
/// <c>a-t-il ajouté</c>), a verb and the infinitive or gerund that it leads (<c>suele decir</c>), and the small words before it (<c>lui a répondu</c>).
/// </summary>
internal static class VerbJoiner
{
    private const int MaxClitics = 2;
    private const int MaxAdverbs = 3;

    /// <summary>Joins them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    public static void Join(List<Token> tokens, LanguageWords words)
    {
        for (var i = 1; words.IsRomance && i < tokens.Count; i++)
        {
            // 'una pregunta', 'la denuncia': behind an article it is no verb.
            if (tokens[i].Is(WordKinds.AnyVerb) && tokens[i].IsLower && (tokens[i - 1].Is(WordKinds.Indefinite) || (tokens[i].Is(WordKinds.Noun) && tokens[i - 1].Is(WordKinds.Article))))
            {
                tokens[i] = tokens[i] with { Kinds = tokens[i].Kinds & ~WordKinds.AnyVerb };
            }
        }

        var written = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var (count, kinds) = Read(tokens, i);
            if (written < i || count > 1)
            {
                tokens[written] = count > 1 ? tokens[i] with { Length = tokens[i + count - 1].End - tokens[i].Start, Kinds = kinds } : tokens[i];
            }

            written++;
            i += count;
        }

        tokens.RemoveRange(written, tokens.Count - written);
    }

    private static (int Count, WordKinds Kinds) Read(List<Token> tokens, int first)
    {
        var verb = first;
        while (verb - first < MaxClitics && verb + 1 < tokens.Count && tokens[verb].Is(WordKinds.Clitic))
        {
            verb++;
        }

        if (tokens[verb].Is(WordKinds.Auxiliary | WordKinds.LeadingVerb))
        {
            var next = verb + 1;
            while (next - verb <= MaxAdverbs && next < tokens.Count && tokens[next].Is(WordKinds.Adverb | WordKinds.Weekday))
            {
                next++;
            }

            if (next < tokens.Count && ((tokens[verb].Is(WordKinds.Auxiliary) && tokens[next].Is(WordKinds.Participle)) || (tokens[verb].Is(WordKinds.LeadingVerb) && tokens[next].Is(WordKinds.Infinitive))))
            {
                var kinds = tokens[verb].Is(WordKinds.HoldsPronoun) ? WordKinds.VerbWithPronoun | (tokens[verb].Kinds & WordKinds.Person) : WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker;
                return (next - first + 1, kinds | (tokens[next].Kinds & WordKinds.Asking));
            }
        }

        const WordKinds verbs = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker | WordKinds.VerbWithPronoun;
        return verb > first && tokens[verb].Is(verbs) ? (verb - first + 1, tokens[verb].Kinds) : (1, tokens[first].Kinds);
    }
}
