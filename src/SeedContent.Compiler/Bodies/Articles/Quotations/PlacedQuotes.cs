using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The quotations of an article, and where each stands in its paragraph and its sentence.</summary>
internal sealed class PlacedQuotes
{
    private const int MaxTokensOfSpeaker = 30;

    private readonly IReadOnlyList<TokenizedParagraph> paragraphs;
    private readonly IReadOnlyList<QuoteSpan> quotes;
    private readonly List<int> tokens;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="quotes">The quotations, in order.</param>
    public PlacedQuotes(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes)
    {
        (this.paragraphs, this.quotes, tokens) = (paragraphs, quotes, new(quotes.Count));
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Length; i++)
            {
                if (paragraph.Tokens[i].Kind == TokenKind.Quote)
                {
                    tokens.Add(i);
                }
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => quotes.Count;

    /// <summary>A quotation.</summary>
    public QuoteSpan this[int quote] => quotes[quote];

    /// <summary>The paragraph of a quotation.</summary>
    public TokenizedParagraph Paragraph(int quote) => paragraphs[quotes[quote].Paragraph];

    /// <summary>The index of a quotation's token in its paragraph.</summary>
    public int Token(int quote) => tokens[quote];

    /// <summary>The paragraph of the quotation before; -1 where it is the first.</summary>
    public int ParagraphBefore(int quote) => quote == 0 ? -1 : quotes[quote - 1].Paragraph;

    /// <summary>Whether another quotation stands before in the same paragraph.</summary>
    public bool FollowsInParagraph(int quote) => ParagraphBefore(quote) == quotes[quote].Paragraph;

    /// <summary>The last of the quotations that are one over several paragraphs.</summary>
    public int LastPiece(int first)
    {
        var last = first;
        while (quotes[last].ContinuesNext && last + 1 < quotes.Count)
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether a quotation is a sentence of its own.</summary>
    public bool IsSentence(int quote) => Paragraph(quote).StartsSentence(tokens[quote]) && EndsSentence(quote);

    /// <summary>Whether nothing but a full stop follows in the sentence: <c>“…”.</c></summary>
    public bool EndsSentence(int quote)
    {
        var (paragraph, token) = (Paragraph(quote), tokens[quote]);
        var next = token + 1;
        next += paragraph.InOneSentence(token, next) && paragraph.Tokens[next].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[next].Start] is '.' or '!' or '?' or '…' or '।' ? 1 : 0;
        return !paragraph.InOneSentence(token, next);
    }

    /// <summary><c>“It is late,” said Jane Doe, a teacher in Acton, “and we go.”</c>: a comma ends who it was, and a small letter goes on with the sentence of the quotation before.</summary>
    public bool IsResumed(int quote)
    {
        var (paragraph, token) = (Paragraph(quote), tokens[quote]);
        return paragraph.Tokens[token - 1].IsMark(paragraph.Text, ',') && char.IsLower(paragraph.Text[quotes[quote].Inner.Start]) && token - tokens[quote - 1] <= MaxTokensOfSpeaker;
    }

    /// <summary>Where the quotation before stands in the same sentence or in the one before it, its token; else -1.</summary>
    public int TokenBefore(int quote)
    {
        if (!FollowsInParagraph(quote))
        {
            return -1;
        }

        var paragraph = Paragraph(quote);
        var start = paragraph.SentenceStart(tokens[quote]);
        return tokens[quote - 1] >= start || paragraph.InOneSentence(tokens[quote - 1], start - 1) ? tokens[quote - 1] : -1;
    }

    /// <summary>Whether the words that attribute the quotation before stand between it and this one, in one paragraph.</summary>
    public bool StandsBehind(int quote, Attribution? previous) =>
        FollowsInParagraph(quote) && previous?.Span is { } span && span.Start >= quotes[quote - 1].Outer.End && span.End <= quotes[quote].Outer.Start;
}
