using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>A name between two commas that does not fill the room between them: <c>the youngest player, the 11-year-old Jane Doe from Acton, said</c>.</summary>
internal static class AppositionName
{
    private const int MaxWords = 5;
    private const int MaxTokensOfApposition = 34;

    /// <summary>The name that ends at a token, or that has a place behind it there: <c>, Jane Doe from Acton,</c></summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="names">Its names.</param>
    /// <param name="open">The comma before.</param>
    /// <param name="last">The token.</param>
    public static NameRun? EndingAt(TokenizedParagraph paragraph, ParagraphNames names, int open, int last) =>
        names.EndingAt(last) is { } run && run.First > open + 2 && paragraph.Tokens[run.First - 1].Is(WordKinds.PlacePreposition) && names.EndingAt(run.First - 2) is { } person && person.NameFirst < person.Last
            ? person
            : names.EndingAt(last);

    /// <summary>Whether an article and what describes somebody stand between the comma and the name.</summary>
    /// <param name="run">The name.</param>
    /// <param name="open">The comma before.</param>
    public static bool IsBehindArticle(NameRun run, int open)
    {
        var (tokens, first) = (run.Paragraph.Tokens, NamePhrase.First(run));
        if (run.NameFirst >= run.Last || first - open > MaxWords || !tokens[open + 1].Is(WordKinds.Article))
        {
            return false;
        }

        for (var i = open + 2; i < first; i++)
        {
            if (!tokens[i].IsWord || (tokens[i].Is(WordKinds.Grammar) && !tokens[i].Is(WordKinds.AnyTitle)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'in a letter to its chairman, Jane Doe, demanded': somebody's own "his" behind a preposition makes of the role before the comma one that is only spoken of.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="open">The comma before the name.</param>
    public static bool IsOfObject(TokenizedParagraph paragraph, int open)
    {
        for (var i = open - 1; open - i <= MaxWords && paragraph.InOneSentence(i - 2, open) && paragraph.Tokens[i] is { IsLower: true }; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !paragraph.Tokens[i].Is(WordKinds.Article))
            {
                return paragraph.Tokens[open - 1].Is(WordKinds.AnyTitle) && !paragraph.Tokens[i - 1].Is(WordKinds.AnyTitle) && paragraph.Tokens[i + 1].Is(WordKinds.Article) && HasPrepositionBefore(paragraph, i);
            }
        }

        return false;
    }

    private static bool HasPrepositionBefore(TokenizedParagraph paragraph, int last)
    {
        for (var i = last - 1; last - i <= MaxWords && paragraph.InOneSentence(i, last) && paragraph.Tokens[i].IsWord; i--)
        {
            // "in a letter" is one token.
            if (paragraph.Tokens[i].Is(WordKinds.PlacePreposition | WordKinds.Adverb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Jane Doe, 43, a doctor at Acton, knows such nights: “…”': the first token behind what is set off, or the one that is asked about.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The token behind the name.</param>
    /// <param name="quote">The quotation's token.</param>
    public static int Behind(TokenizedParagraph paragraph, int first, int quote)
    {
        // 'Anna Weber aus Lindau, …'
        var comma = first;
        while (comma - first < MaxWords && comma < quote - 1 && paragraph.Tokens[first].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && paragraph.Tokens[comma].IsWord)
        {
            comma++;
        }

        if (comma >= quote - 1 || !(paragraph.Tokens[comma].IsMark(paragraph.Text, ',') || paragraph.Tokens[comma].IsMark(paragraph.Text, '(')) || quote - first > MaxTokensOfApposition)
        {
            return first;
        }

        var last = first;
        for (var i = comma; i < quote - 1; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || (i > comma && paragraph.Tokens[i].Is(WordKinds.Complementizer) && !paragraph.Tokens[i].Is(WordKinds.Relative | WordKinds.Article)))
            {
                return first;
            }

            last = paragraph.Tokens[i].IsMark(paragraph.Text, ',') && i > comma ? i + 1 : last;
        }

        return last;
    }
}
