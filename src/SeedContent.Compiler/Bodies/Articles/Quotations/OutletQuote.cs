using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
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

    /// <summary>
    /// <c>وفي تغريدة على «تويتر»، كتب سامي حداد: «…»</c>, <c>אמר דני פרץ ב"קול הים": "…"</c>: where it is said what another quotation of the sentence has, in a language whose names have no capitals.
    /// </summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="quote">The one in question.</param>
    /// <param name="words">The language.</param>
    public static bool IsWhereSaid(PlacedQuotes quotes, int quote, LanguageWords words)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        if (words.Script is not (Script.Arabic or Script.Hebrew) || token == 0 || !paragraph.InOneSentence(token - 1, token + 2) || !paragraph.Tokens[token - 1].IsWord || QuoteShape.Of(paragraph.Text, quotes[quote].Inner) is not { EndsSentence: false, Words: <= MostWords })
        {
            return false;
        }

        if (IsNameOfBody(paragraph, token - 1, words))
        {
            return true;
        }

        if (paragraph.Tokens[token + 1].IsMark(paragraph.Text, ':') && paragraph.Tokens[token + 2].Kind == TokenKind.Quote)
        {
            return IsPlace(paragraph, token - 1, words);
        }

        var verb = token + (paragraph.Tokens[token + 1].IsMark(paragraph.Text, ',') ? 2 : 1);
        var start = paragraph.SentenceStart(token);
        return paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && token - start <= VerbReader.MaxTokensBefore && IsPlace(paragraph, start, words) && !HasVerb(paragraph, start, token) && LeadsToQuote(paragraph, verb);
    }

    /// <summary><c>قال سامي حداد، رئيس حزب «الأمل»، إن</c>: behind a body without "the" stands what it is called.</summary>
    private static bool IsNameOfBody(TokenizedParagraph paragraph, int body, LanguageWords words) =>
        words.Script == Script.Arabic && paragraph.Tokens[body] is var noun && noun.Length > 2 && words.BodyWords.Find(paragraph.Text, noun.Start, noun.Length).Value && string.CompareOrdinal(paragraph.Text, noun.Start, "ال", 0, 2) != 0;

    private static bool IsPlace(TokenizedParagraph paragraph, int token, LanguageWords words) =>
        paragraph.Tokens[token].Is(WordKinds.PlacePreposition) || words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, token, token)) || (paragraph.Tokens[token].Length == 1 && paragraph.Text[paragraph.Tokens[token].Start] is 'ב');

    private static bool HasVerb(TokenizedParagraph paragraph, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer) || paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb leads with a colon or "that" to another quotation of its sentence.</summary>
    private static bool LeadsToQuote(TokenizedParagraph paragraph, int verb)
    {
        for (var i = verb + 1; i - verb <= VerbReader.MaxTokensBefore && paragraph.InOneSentence(verb, i); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return paragraph.Tokens[i - 1].IsMark(paragraph.Text, ':') || paragraph.Tokens[i - 1].Is(WordKinds.Complementizer);
            }
        }

        return false;
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
