using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a quotation is the name of the paper or the station where another was said: <c>«…», — сказал Иван Сидоров в эфире «Волны».</c> A name in marks
/// that ends the words that attribute the quotation before it is nobody's.
/// </summary>
internal static class OutletQuote
{
    private const int MostWords = 3;

    /// <summary><c>قال محمد علي لـ"الجريدة" إن</c>, <c>אמר דני לוי ל"עיתון"</c>, <c>שהגיע לידי "עיתון"</c>: the paper that it was said to.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="quote">The one in question.</param>
    public static bool IsToldTo(PlacedQuotes quotes, int quote)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote) - 1;
        return token >= 0 && paragraph.Tokens[token] is { IsWord: true } before && paragraph.Text.Substring(before.Start, before.Length) is var word && (before.End == paragraph.Tokens[token + 1].Start ? word is "لـ" or "ل" or "ל" : word is "לידי")
            && QuoteShape.Of(paragraph.Text, quotes[quote].Inner) is { EndsSentence: false, Words: <= MostWords };
    }

    /// <summary><c>im Ö1-„Morgenjournal“</c>: a name that a hyphen joins to the word before.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="quote">The one in question.</param>
    public static bool IsJoined(PlacedQuotes quotes, int quote)
    {
        var (text, outer, inner) = (quotes.Paragraph(quote).Text, quotes[quote].Outer, quotes[quote].Inner);
        return QuoteShape.Of(text, inner) is { EndsSentence: false, Words: <= MostWords } && inner.Length > 0 && char.IsUpper(text[inner.Start])
            && outer.Start > 1 && text[outer.Start - 1] == '-' && char.IsLetterOrDigit(text[outer.Start - 2]);
    }

    /// <param name="quotes">The quotations.</param>
    /// <param name="quote">The one in question.</param>
    /// <param name="previous">What is said of the quotation before.</param>
    public static bool Is(PlacedQuotes quotes, int quote, Attribution? previous)
    {
        if (previous?.Span is { } around && around.Start < quotes[quote].Outer.Start && around.End > quotes[quote].Outer.End)
        {
            // „…” – mówi w rozmowie z „Falą” Jan Nowak
            return true;
        }

        if (!quotes.StandsBehind(quote, previous) || previous?.Span is not { } span)
        {
            return false;
        }

        var paragraph = quotes.Paragraph(quote);
        var inner = quotes[quote].Inner;
        var token = quotes.Token(quote) - 1;
        if (!paragraph.Tokens[token].IsWord || !char.IsUpper(paragraph.Text[inner.Start]) || QuoteShape.Of(paragraph.Text, inner) is not { EndsSentence: false, Words: <= MostWords }
            || !(quotes.EndsSentence(quote) || IsBeforeQuote(paragraph, quotes.Token(quote)) || IsBehindHearer(paragraph, token)) || !paragraph.InOneSentence(token, quotes.Token(quote)))
        {
            return false;
        }

        while (paragraph.Tokens[token].Start >= span.End && paragraph.Tokens[token].IsWord && !paragraph.Tokens[token].Is(WordKinds.AnyVerb | WordKinds.Complementizer))
        {
            token--;
        }

        return paragraph.Tokens[token].Start < span.End;
    }

    /// <summary>«…», — сказал Иван Сидоров газете «Волна» в среду: behind the one to whom it was said, where the sentence goes on.</summary>
    private static bool IsBehindHearer(TokenizedParagraph paragraph, int hearer) =>
        paragraph.Tokens[hearer] is { IsLower: true } noun && noun.Is(WordKinds.Audience) && !noun.Is(WordKinds.AnyVerb) && paragraph.InOneSentence(hearer, hearer + 2) && paragraph.Tokens[hearer + 2].IsLower;

    /// <summary>„…“, sagte Anna Weber im Podcast „Herd“, „…“</summary>
    private static bool IsBeforeQuote(TokenizedParagraph paragraph, int quote) =>
        paragraph.InOneSentence(quote, quote + 2) && paragraph.Tokens[quote + 2].Kind == TokenKind.Quote && (paragraph.Tokens[quote + 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[quote + 1].IsMark(paragraph.Text, ':'));
}
