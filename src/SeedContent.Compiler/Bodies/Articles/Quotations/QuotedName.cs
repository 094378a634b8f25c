using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether a quotation is what something is called, or a work, and nobody's speech, by the words right before it: <c>a man nicknamed “…”</c>, <c>told Radio Acton's “Late Hour”</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class QuotedName(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxWordsOfWork = 5;
    private const int FewestOfSpeech = 5;
    private const int FewestOfClause = 2;
    private const int ShortestPart = 4;

    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public bool Is(int quote) => IsNaming(quote - 1) || IsWork(quote);

    /// <summary><c>a man nicknamed “…”</c>: what a quotation is called is nobody's speech.</summary>
    private bool IsNaming(int before)
    {
        // 'ist ihr neues Stück „eine Oper für alle“': so many words that begin with a small letter are no name.
        if (before + 1 < paragraph.Tokens.Length && paragraph.Tokens[before + 1] is { Kind: TokenKind.Quote } quote && char.IsLower(paragraph.Text[quote.Start + 1]) && QuoteShape.Of(paragraph.Text, quote.Span).Words >= FewestOfSpeech)
        {
            return false;
        }

        if (IsSubject(before))
        {
            return false;
        }

        // 'Según Ana Pérez, presidenta de la asociación, “…”': behind an article and before a comma a noun names nothing.
        var i = before - (paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0);
        return i >= 0 && (paragraph.Tokens[i].Is(WordKinds.Naming) || (i == before && IsCompound(i))) && !(i < before && i > 0 && paragraph.Tokens[i - 1].Is(WordKinds.Article | WordKinds.NameParticle));
    }

    /// <summary>Whether what is quoted begins with a small letter; in French a blank may stand before it.</summary>
    private bool BeginsSmall(Token quote)
    {
        var first = quote.Start + 1;
        while (first < quote.End - 1 && char.IsWhiteSpace(paragraph.Text[first]))
        {
            first++;
        }

        return char.IsLower(paragraph.Text[first]);
    }

    /// <summary>
    /// <c>Ana Pérez aseguró que el plan «saldrá adelante».</c>: behind "that" or a comma the noun is the subject of a clause whose verb can only stand in what is quoted, which begins with a small
    /// letter and is the end of the clause.
    /// </summary>
    private bool IsSubject(int noun)
    {
        var quote = noun + 1;
        if (!words.IsRomance || quote >= paragraph.Tokens.Length || paragraph.Tokens[quote].Kind != TokenKind.Quote || !paragraph.InOneSentence(noun - 2, quote) || !paragraph.Tokens[noun].IsLower || paragraph.Tokens[noun].Is(WordKinds.AnyVerb)
            || !paragraph.Tokens[noun - 1].Is(WordKinds.Article) || !BeginsSmall(paragraph.Tokens[quote]) || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words < FewestOfClause)
        {
            return false;
        }

        var before = paragraph.Tokens[noun - 2];
        return ((before.Is(WordKinds.Complementizer) && !before.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition)) || before.IsMark(paragraph.Text, ','))
            && (!paragraph.InOneSentence(quote, quote + 1) || !paragraph.Tokens[quote + 1].IsWord || paragraph.Tokens[quote + 1].Is(WordKinds.PlacePreposition | WordKinds.ListConjunction));
    }

    /// <summary><c>told Radio Acton's “Late Hour”</c>, <c>zei hij in “De late avond”</c>: what somebody owns, or what something was said in, is a work.</summary>
    private bool IsWork(int quote)
    {
        if (quote >= paragraph.Tokens.Length || words.NamesByContext)
        {
            return false;
        }

        var (before, token) = (paragraph.Tokens[quote - 1], paragraph.Tokens[quote]);
        var shape = QuoteShape.Of(paragraph.Text, token.Span);
        return shape is { EndsSentence: false, MayBeSentence: true, HasCase: true, Words: <= MaxWordsOfWork }
            && (before.IsPossessive || IsPlaceOfWork(quote) || (!words.CapitalNouns && before.Is(WordKinds.PlacePreposition) && !before.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.SharedSubject)));
    }

    /// <summary><c>schreibt er im „Spiegel“</c>, <c>ein Beitrag für die „Woche“</c>: behind a preposition and an article that is not "a" stands a paper, where nouns have capitals.</summary>
    private bool IsPlaceOfWork(int quote)
    {
        if (!words.CapitalNouns || !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(paragraph.Tokens[quote].Start + 1, paragraph.Tokens[quote].End - 1), minWords: 1) || !paragraph.InOneSentence(quote - 2, quote))
        {
            return false;
        }

        var (article, before) = (paragraph.Tokens[quote - 1], paragraph.Tokens[quote - 2]);
        return article.Is(WordKinds.Article) ? !article.Is(WordKinds.Indefinite) && before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !before.Is(WordKinds.Article)
            : article.Is(WordKinds.PlacePreposition) && article.Is(WordKinds.TitleLinker) && before.IsWord && !before.Is(WordKinds.AnyVerb);
    }

    /// <summary><c>die Fernsehserie „Loriot“</c>: some languages join a noun that names to what it is about.</summary>
    private bool IsCompound(int i)
    {
        var token = paragraph.Tokens[i];
        if (words.TitleEndings.Count == 0 || !token.IsWord || token.Kinds != WordKinds.None || i + 1 >= paragraph.Tokens.Length || paragraph.Tokens[i + 1].Kind != TokenKind.Quote || !char.IsUpper(paragraph.Text[paragraph.Tokens[i + 1].Start + 1]))
        {
            return false;
        }

        for (var start = ShortestPart; token.Length - start >= ShortestPart; start++)
        {
            if ((words.Vocabulary.Find(paragraph.Text, token.Start + start, token.Length - start) & WordKinds.Naming) != WordKinds.None)
            {
                return true;
            }
        }

        return false;
    }
}
