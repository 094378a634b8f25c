using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells a name that is the subject of a relative clause, in Romance languages, and so not that of the verb behind the clause: <c>la coalición que lidera Ana Pérez dijo</c>.</summary>
internal static class RelativeSubject
{
    private const int MaxVerbWords = 3;
    private const int MaxTokens = 12;
    private const int MaxFreeWords = 8;

    private const WordKinds Relatives = WordKinds.Relative | WordKinds.Complementizer | WordKinds.OwnerRelative;

    /// <summary>Whether a noun, a relative and a verb that is none of saying stand right before the name.</summary>
    public static bool Is(TokenizedParagraph paragraph, NameRun run)
    {
        var first = NamePhrase.First(run);
        for (var i = first - 1; first - i <= MaxVerbWords + 1 && paragraph.InOneSentence(i - 1, run.First); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(Relatives) && !token.Is(WordKinds.Article))
            {
                // 'dice que ayer Ana Pérez avisó': a verb of saying before it leads to a clause of its own.
                return i < first - 1 && paragraph.Tokens[i - 1] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar & ~WordKinds.TitleLinker);
            }

            // The last word before the name is the verb, and nothing is known of it.
            if (!token.IsLower || token.Kinds != WordKinds.None)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a relative that begins the sentence is its subject, and the name stands in its clause: <c>Chi ha visto Paolo Bianchi lo descrive</c>, <c>Quien conoce a Ana Pérez dice</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="run">The name.</param>
    public static bool IsInFree(TokenizedParagraph paragraph, NameRun run)
    {
        var start = paragraph.SentenceStart(run.First);
        if (start == run.First || run.First - start > MaxFreeWords || !paragraph.Tokens[start].Is(WordKinds.Relative))
        {
            return false;
        }

        for (var i = start; i < run.First; i++)
        {
            if (!paragraph.Tokens[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>La isla, que el escritor Luis Gómez llamaba casa, es «…»</c>: the verb and its subject stand in a clause that two commas set off before the quotation.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="run">The subject.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token.</param>
    public static bool IsClosed(TokenizedParagraph paragraph, NameRun run, int verb, int quote)
    {
        var close = verb + 1;
        while (close < quote && !paragraph.Tokens[close].IsMark(paragraph.Text, ','))
        {
            close++;
        }

        if (run.First > verb || close + 1 >= quote || paragraph.Tokens[close + 1].Is(Relatives))
        {
            return false;
        }

        for (var i = run.First - 1; run.First - i <= MaxTokens && paragraph.InOneSentence(i - 1, verb) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(Relatives) && paragraph.Tokens[i - 1].IsMark(paragraph.Text, ','))
            {
                return true;
            }
        }

        return false;
    }
}
