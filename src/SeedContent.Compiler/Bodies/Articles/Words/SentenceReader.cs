using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Finds where sentences begin: after <c>. ! ? …</c> where a capital, a digit, a bracket or a quotation follows, and after a quotation
/// that ends with one of these where a capital or another quotation follows. The stop of a shortened word is part of its token
/// and ends nothing.
/// </summary>
internal static class SentenceReader
{
    private const int LongQuote = 16;

    /// <returns>For each token, the index of the first token of its sentence.</returns>
    public static int[] Read(string text, List<Token> tokens)
    {
        var starts = new int[tokens.Count];
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && Ends(text, tokens[i - 1], tokens[i]) && !(i > 1 && IsDay(text, tokens[i - 2], tokens[i - 1], tokens[i])))
            {
                start = i;
            }

            starts[i] = start;
        }

        return starts;
    }

    private static bool Ends(string text, Token token, Token next)
    {
        var begins = next.IsUpper || next.Kind == TokenKind.Quote || (next.IsWord && char.GetUnicodeCategory(text[next.Start]) == UnicodeCategory.OtherLetter);
        return token.Kind switch
        {
            TokenKind.Quote => begins && EndsInside(text, token),
            TokenKind.Mark => IsEndMark(text[token.Start]) && (next.Start > token.End || text[token.Start] is '。' or '！' or '？' or '।' || IsGlued(text, token, next))
                && (begins || (next.IsWord && char.IsDigit(text[next.Start])) || text[next.Start] is '(' or '['),
            // 'in the U.S. “It was late.”': the full stop of a shortened word ends the sentence before one in quotation marks.
            _ => next.Kind == TokenKind.Quote && token.IsWord && text[token.End - 1] == '.' && next.Start > token.End && next.Length > LongQuote
                && char.IsUpper(text[next.Start + 1]) && EndsInside(text, next),
        };
    }

    /// <summary><c>sagte sie.Für den Abstieg</c>, and not <c>… .NET</c>: a mark that touches the words on both of its sides.</summary>
    private static bool IsGlued(string text, Token mark, Token next) => next.Kind != TokenKind.Mark && mark.Length == 1 && mark.Start > 0 && !Blanks.IsBlank(text[mark.Start - 1]);

    /// <summary><c>am 3. Juni</c>: the full stop of an ordinal before a month.</summary>
    private static bool IsDay(string text, Token number, Token stop, Token month) =>
        month.Is(WordKinds.Month) && number is { IsWord: true, Length: <= 2 } && number.End == stop.Start && char.IsDigit(text[number.Start]) && char.IsDigit(text[number.End - 1]);

    private static bool EndsInside(string text, Token quote)
    {
        for (var i = quote.End - 1; i > quote.Start; i--)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is ',' or ';' or ':')
            {
                return false;
            }

            if (IsEndMark(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…' or '؟' or '।' or '۔' or '。' or '！' or '？';
}
