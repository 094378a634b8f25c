using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds what a sentence says first that its verb is about, where names have no capitals: <c>وعن الحارس، قال: «…»</c>, <c>על השוער אמר: "…"</c>. Whoever is named there is spoken of, and does not speak.
/// </summary>
internal static class FrontedTopic
{
    private const int MaxTokens = 14;
    private const int MaxOpenTokens = 4;
    private const int LongestTerm = 24;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="words">The language.</param>
    /// <returns>The first and the last token of what it is about; null where the sentence does not begin so.</returns>
    public static (int First, int Last)? Before(TokenizedParagraph paragraph, int verb, LanguageWords words)
    {
        if (words.NameWords.Context.AboutPhrases.Count == 0 || verb <= 0 || !paragraph.InOneSentence(verb - 1, verb))
        {
            return null;
        }

        var start = paragraph.SentenceStart(verb);
        if (verb - start is < 1 or > MaxTokens || Behind(paragraph, start, verb, words.NameWords.Context.AboutPhrases) is not { } first)
        {
            return null;
        }

        var isClosed = paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',');
        var last = verb - (isClosed ? 2 : 1);
        if (last < first || (!isClosed && last - first >= MaxOpenTokens))
        {
            return null;
        }

        for (var i = first; i <= last; i++)
        {
            var token = paragraph.Tokens[i];
            if (!(token.IsWord || token is { Kind: TokenKind.Quote, Length: <= LongestTerm } || (isClosed && token.IsMark(paragraph.Text, ','))) || token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.Complementizer)
                || (!isClosed && i > first && MayBeSubject(paragraph, i, first, words)))
            {
                return null;
            }
        }

        return (first, last);
    }

    /// <summary><c>לגבי החוזה המאמן אמר</c>: without a comma somebody behind what the verb is about is its subject; a surname behind the first name that follows the preposition is none.</summary>
    private static bool MayBeSubject(TokenizedParagraph paragraph, int token, int first, LanguageWords words) =>
        paragraph.Tokens[token].Is(WordKinds.AnyTitle | WordKinds.Pronoun)
        || (words.IsGivenName(NameText.Of(paragraph, token, token)) && !words.IsGivenName(NameText.Of(paragraph, first, first)));

    /// <summary>The token behind the preposition that begins the sentence, or the one that begins with it: <c>ובנוגע לסגל</c>.</summary>
    private static int? Behind(TokenizedParagraph paragraph, int start, int verb, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var begin = paragraph.Tokens[start].Start;
            if (string.CompareOrdinal(paragraph.Text, begin, phrase, 0, phrase.Length) != 0)
            {
                continue;
            }

            var end = begin + phrase.Length;
            for (var i = start; i < verb && paragraph.Tokens[i].Start < end; i++)
            {
                if (paragraph.Tokens[i].End == end)
                {
                    return i + 1;
                }

                // 'בנוגע ל': a preposition of one letter is written with the word behind it.
                if (paragraph.Tokens[i].Start == end - 1 && i > start)
                {
                    return i;
                }
            }
        }

        return null;
    }
}
