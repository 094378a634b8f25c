using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a quotation goes on with what the words behind another interrupt, though they tell more than who speaks: <c>“It is late,” said Doe, a teacher, in a call
/// from Acton, “and we go.”</c>
/// </summary>
internal static class InterruptedQuote
{
    private const int MaxTokens = 24;
    private const int LongestTerm = 30;

    /// <param name="quotes">The quotations.</param>
    /// <param name="quote">The one in question.</param>
    /// <param name="names">The names of its paragraph.</param>
    /// <param name="span">The words that attribute the one before.</param>
    public static bool GoesOn(PlacedQuotes quotes, int quote, ParagraphNames names, TextSpan span)
    {
        var (paragraph, token) = (quotes.Paragraph(quote), quotes.Token(quote));
        var before = token - 1;
        if (before < 1 || quote == 0 || !paragraph.InOneSentence(before, token) || paragraph.Tokens[before] is not { Kind: TokenKind.Mark } mark || paragraph.Text[mark.Start] is not (',' or ':' or '–' or '—' or '-'))
        {
            return false;
        }

        var isContinued = char.IsLower(paragraph.Text[quotes[quote].Inner.Start]);
        var (isRelative, hasVerb) = (false, false);
        for (var i = before - 1; token - i <= MaxTokens && paragraph.InOneSentence(i, token); i--)
        {
            var word = paragraph.Tokens[i];
            if (word.Start < span.End)
            {
                return word.Start >= span.Start && (!hasVerb || (isRelative && isContinued)) && BeginsBehindQuote(paragraph, i, span);
            }

            isRelative |= word.Is(WordKinds.Relative);
            hasVerb |= word.Is(WordKinds.AnyVerb) && !word.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.Article);
            if (word.Kind == TokenKind.Quote ? !IsTerm(paragraph, word)
                : word.IsMark(paragraph.Text, ';') || word.IsMark(paragraph.Text, ':') || (word.Is(WordKinds.Complementizer | WordKinds.SharedSubject) && !word.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.Article))
                || (word.Is(WordKinds.Relative) && !word.Is(WordKinds.Article) && !isContinued) || (!isRelative && names.EndingAt(i) is { CanSpeak: true, IsNoun: false } other && !NamePhrase.IsObject(other)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTerm(TokenizedParagraph paragraph, Token quote) => quote.Length <= LongestTerm && char.IsUpper(paragraph.Text[quote.Start + 1]) && char.IsLetterOrDigit(paragraph.Text[quote.End - 2]);

    /// <summary>Whether the words that attribute stand behind a quotation in the same sentence.</summary>
    private static bool BeginsBehindQuote(TokenizedParagraph paragraph, int last, TextSpan span)
    {
        var i = last;
        while (i >= 0 && paragraph.Tokens[i].Start >= span.Start)
        {
            i--;
        }

        while (i >= 0 && paragraph.Tokens[i].Kind == TokenKind.Mark)
        {
            i--;
        }

        return i >= 0 && paragraph.Tokens[i].Kind == TokenKind.Quote && (paragraph.InOneSentence(i, last) || paragraph.StartsSentence(i + 1));
    }
}
