using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells speech from parts of a sentence and from titles and terms, by what stands around the marks and how the quotation begins and ends:
/// the same for all languages. Reads the quotations of an article in their order.
/// </summary>
/// <param name="words">The language.</param>
internal sealed class QuoteKindReader(LanguageWords words)
{
    private const int FewWords = 3;
    private const int TitleWords = 6;

    private readonly UnspacedKinds unspaced = new(words);

    /// <summary>How many words with capitals look like a title: where nouns have them, one says nothing.</summary>
    private readonly int minTitleWords = words.CapitalNouns ? 2 : 1;

    private TokenizedParagraph? lastParagraph;
    private int lastToken;
    private QuoteKind lastKind;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="attribution">What attributes it.</param>
    public QuoteKind Read(TokenizedParagraph paragraph, int token, QuoteSpan quote, Attribution? attribution)
    {
        var kind = Of(paragraph, token, quote, attribution);
        (lastParagraph, lastToken, lastKind) = (paragraph, token, kind);
        return kind;
    }

    private QuoteKind Of(TokenizedParagraph paragraph, int token, QuoteSpan quote, Attribution? attribution)
    {
        if (quote.Family is MarkFamily.Book or MarkFamily.Chapter)
        {
            return QuoteKind.Term;
        }

        if (quote.Family == MarkFamily.Dash || quote.ContinuesNext || CarriesOnAbove(paragraph, token))
        {
            return QuoteKind.Speech;
        }

        if (attribution is { IsInside: true, Span: { } within } && quote.Inner.Contains(within))
        {
            return QuoteKind.Speech;
        }

        if (NamedWork.IsBefore(paragraph, token, words))
        {
            return QuoteKind.Term;
        }

        var shape = QuoteShape.Of(paragraph.Text, quote.Inner);
        if (!shape.HasCase && unspaced.Read(paragraph.Text, quote, shape, attribution) is { } kind)
        {
            return kind;
        }

        if (shape.MayBeSentence && IsWhole(paragraph, token, shape, quote, attribution))
        {
            return QuoteKind.Speech;
        }

        if (!shape.HasCase && IsHung(paragraph.Text, shape, quote, attribution))
        {
            return QuoteKind.Speech;
        }

        return IsInterrupted(paragraph, token) ? QuoteKind.Speech : Part(paragraph, token, shape, quote, attribution);
    }

    /// <summary>Whether the quotation stands as a sentence does: behind a colon, before the words that attribute it, or alone.</summary>
    private bool IsWhole(TokenizedParagraph paragraph, int token, QuoteShape shape, QuoteSpan quote, Attribution? attribution)
    {
        var before = token - 1;
        var introduced = paragraph.InOneSentence(before, token)
            && (IsColon(paragraph, before) || (attribution is { Span: null } && paragraph.Tokens[before].IsMark(paragraph.Text, ','))
                || (attribution is { IsDirect: true, Span: { } span } && span.End <= quote.Outer.Start && !paragraph.Tokens[before].Is(WordKinds.Complementizer)));
        if (introduced)
        {
            return shape.EndsSentence || shape.Words > 1;
        }

        if (!paragraph.StartsSentence(token))
        {
            return false;
        }

        var alone = token + 1 >= paragraph.Tokens.Length || !paragraph.InOneSentence(token, token + 1) || paragraph.Tokens[token + 1].Kind == TokenKind.Mark;
        if (shape.HasCase && shape.Words >= FewWords && IsFollowedByComma(paragraph, token) && !TitleLike.Is(paragraph.Text, quote.Inner, minTitleWords))
        {
            return true;
        }

        var attributed = attribution is not null && (attribution.Span is not { } after || after.Start >= quote.Outer.End);
        return (attributed && (alone || shape.EndsSentence || shape.Words > 1 || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[token]) == ','))
            || (alone && (shape.EndsSentence || (!shape.HasCase && shape.Words > TitleWords)) && (attribution is not null || shape.Words >= FewWords));
    }

    /// <summary>
    /// Whether the quotation hangs on the verb of saying behind it, as sentences do in Japanese and Korean, and is one by its length or its end:
    /// <c>「橋は閉鎖された」と話した</c>, <c>"다리가 닫혔다"고 말했다</c>.
    /// </summary>
    private bool IsHung(string text, QuoteShape shape, QuoteSpan quote, Attribution? attribution)
    {
        if (attribution is not { IsDirect: true, Span: { } span } || span.Start < quote.Outer.End)
        {
            return false;
        }

        if (shape.EndsSentence || words.SentenceEndings.Length == 0)
        {
            return shape.EndsSentence || shape.Words >= FewWords;
        }

        return words.SentenceEndings.IndexOf(text[quote.Inner.End - 1]) >= 0;
    }

    /// <summary>A quotation that does not stand as a sentence.</summary>
    private QuoteKind Part(TokenizedParagraph paragraph, int token, QuoteShape shape, QuoteSpan quote, Attribution? attribution)
    {
        if (shape.EndsSentence && shape.MayBeSentence && shape.HasCase)
        {
            return QuoteKind.Unknown;
        }

        if (shape.HasCase && shape.MayBeSentence)
        {
            return TitleLike.Is(paragraph.Text, quote.Inner, minTitleWords) || ((attribution is null || (attribution.Span is null && words.CaseEndings.Count > 0)) && shape.Words <= TitleWords && !paragraph.StartsSentence(token)) ? QuoteKind.Term : QuoteKind.Unknown;
        }

        if (attribution is not null)
        {
            return QuoteKind.Fragment;
        }

        return shape.Words <= FewWords && !shape.EndsSentence ? QuoteKind.Term : QuoteKind.Unknown;
    }

    private bool CarriesOnAbove(TokenizedParagraph paragraph, int token) =>
        token == 0 && lastParagraph is not null && !ReferenceEquals(lastParagraph, paragraph) && lastKind == QuoteKind.Speech
        && lastToken == lastParagraph.Tokens.Length - 1 && lastParagraph.Text[lastParagraph.Tokens[lastToken].Start] == paragraph.Text[paragraph.Tokens[token].Start]
        && lastParagraph.Index == paragraph.Index - 1;

    /// <summary><c>“It,” said Doe, “is late.”</c>: the second half of a sentence that the attribution interrupts.</summary>
    private bool IsInterrupted(TokenizedParagraph paragraph, int token) =>
        ReferenceEquals(lastParagraph, paragraph) && lastKind == QuoteKind.Speech && paragraph.InOneSentence(lastToken, token)
        && paragraph.Tokens[token - 1].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[token - 1].Start] is ',' or '–' or '—' or '-' or '،' or '，' or ':';

    /// <summary><c>“It is late”, …</c>: what begins a sentence so is what somebody said, whoever it was.</summary>
    private static bool IsFollowedByComma(TokenizedParagraph paragraph, int token) =>
        paragraph.InOneSentence(token, token + 1)
        && (QuoteEnd.Of(paragraph.Text, paragraph.Tokens[token]) == ',' || (paragraph.Tokens[token + 1].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[token + 1].Start] is ',' or '–' or '—'));

    private static bool IsColon(TokenizedParagraph paragraph, int i) => paragraph.Tokens[i].IsMark(paragraph.Text, ':') || paragraph.Tokens[i].IsMark(paragraph.Text, '：');
}
