using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Who the pronoun is that says a quotation: capitals tell who is named between, elsewhere the gender of the words does.</summary>
internal sealed class PronounSpeaker
{
    private const int MaxTokensBefore = 80;

    /// <summary>Fewer words may be a title or a term.</summary>
    private const int FewestWords = 4;

    private readonly PlacedQuotes quotes;

    private readonly LanguageWords words;
    private readonly IReadOnlyList<ParagraphNames> names;
    private readonly NameIndex index;
    private readonly TitleHolders titles;
    private readonly PronounReader? byCapitals;
    private readonly AddressedPerson addressed;

    /// <summary>For languages without capitals; null for others.</summary>
    private readonly ContextPronounReader? byContext;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="names">The names of each paragraph.</param>
    /// <param name="readers">Reads the attributions of each paragraph.</param>
    /// <param name="titles">Whom the article gives each title.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public PronounSpeaker(
        IReadOnlyList<TokenizedParagraph> paragraphs, PlacedQuotes quotes, IReadOnlyList<ParagraphNames> names, AttributionReaders readers, TitleHolders titles, NameIndex index, LanguageWords words)
    {
        addressed = new(paragraphs, names, index, words);
        (this.quotes, this.names, this.index, this.titles, this.words) = (quotes, names, index, titles, words);
        byContext = words.NamesByContext ? new(paragraphs, names, index, words) : null;
        byCapitals = words.NamesByContext ? null : new(paragraphs, names, index, words, readers, titles);
    }

    /// <summary>Whether a pronoun or an article of a woman, or of a man, may stand for a person.</summary>
    public bool MayBe(TextSpan person, bool? isWoman) => byCapitals?.MayBe(person, isWoman) != false;

    /// <param name="quote">The quotation.</param>
    /// <param name="attribution">The words that attribute it to a pronoun.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Find(int quote, Attribution attribution, TextSpan? lastSpeaker)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        while (byContext is null && (attribution.IsWoman is not null || words.CaseEndings.Count > 0 || words.IsRomance) && token > 0 && attribution.Span?.Start < paragraph.Tokens[token].Start && paragraph.InOneSentence(token - 1, quotes.Token(quote)))
        {
            // 'She told John Doe that it was “late”', 'Dijo que Luis Gómez llegó “tarde”': who is named between is not who says it.
            token--;
        }

        if (byCapitals is not null && attribution.Span is { } span && byCapitals.Latter.Is(paragraph, span))
        {
            return byCapitals.Latter.Find(paragraph, quotes.Token(quote), attribution.IsWoman);
        }

        if ((words.IsRomance || IsBehindConjunction(paragraph, attribution)) && SubjectOfSentence(paragraph, attribution) is { } subject)
        {
            return subject;
        }

        // 'ông nói': forms of address stand for names too.
        var address = words.HonorificsInNames ? AddressOf(paragraph, attribution) : null;
        if (address is { } other && IsOfOther(paragraph, token, other))
        {
            return null;
        }

        var several = false;
        return (address is { } own ? addressed.Find(paragraph, token, own, out several) : null)
            ?? (ByOrder(quote, paragraph, token, attribution, lastSpeaker) is { } found && (!several || found == lastSpeaker) && !(address is { } another && addressed.IsCalledOtherwise(paragraph, found, another)) ? found : null);
    }

    /// <summary>Whom the pronoun stands for by who was named before it, and how.</summary>
    private TextSpan? ByOrder(int quote, TokenizedParagraph paragraph, int token, Attribution attribution, TextSpan? lastSpeaker) =>
        byContext is not null ? byContext.Before(paragraph, token, lastSpeaker, quotes.ParagraphBefore(quote), attribution.IsWoman)
            : byCapitals!.Before(paragraph.Index, token, lastSpeaker, quotes.ParagraphBefore(quote), paragraph.SentenceStart(token) == 0, quotes.TokenBefore(quote), attribution.IsWoman);

    /// <summary>Who says a quotation that stands alone in the paragraph of the sentences before it: whom they are about, where none of them speaks of something written.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Alone(int quote, TextSpan? lastSpeaker)
    {
        var (paragraph, token) = (quotes.Paragraph(quote), quotes.Token(quote));
        if (byCapitals is null || (quotes[quote].Family == MarkFamily.Dash && !(words.CaseEndings.Count > 0 && token > 0)) || !quotes.IsSentence(quote) || (token > 0 && HasText(paragraph, paragraph.SentenceStart(token - 1), token))
            || QuoteShape.Of(paragraph.Text, quotes[quote].Inner) is not { MayBeSentence: true, Words: >= FewestWords })
        {
            return null;
        }

        // „…“, sagte Weber. Man habe gesucht. / „Dann kam das Boot.“
        var topic = byCapitals.Topic(paragraph.Index, token, lastSpeaker, quotes.ParagraphBefore(quote), isWoman: null);
        return token > 0 || (topic == lastSpeaker && quotes.ParagraphBefore(quote) == paragraph.Index - 1) ? topic : null;
    }

    /// <summary>Who says what is quoted in a sentence that shows by its verb that it is somebody's words: whoever spoke before, whom else the sentence may name.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Indirect(int quote, TextSpan? lastSpeaker)
    {
        var (paragraph, token) = (quotes.Paragraph(quote), quotes.Token(quote));
        var start = paragraph.SentenceStart(token);
        return byCapitals is not null && IndirectSpeech.Is(paragraph, start, words) && MayBeSaid(paragraph.Text, quotes[quote].Inner) ? byCapitals.Topic(paragraph.Index, start, lastSpeaker, quotes.ParagraphBefore(quote), isWoman: null) : null;
    }

    /// <summary>Several words that are no title, or one that is no noun.</summary>
    private static bool MayBeSaid(string text, TextSpan inner) =>
        QuoteShape.Of(text, inner).Words > 1 ? !TitleLike.Is(text, inner, minWords: 2) : inner.Length > 0 && char.IsLower(text[inner.Start]);

    /// <summary>Who a role is that a text has given nobody, or several: whom alone the sentences before it are about.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="role">The role.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? InRole(int quote, OpenRole role, TextSpan? lastSpeaker)
    {
        var (paragraph, token) = (quotes.Paragraph(quote).Index, Math.Min(role.Article, quotes.Token(quote)));
        return byCapitals?.Topic(paragraph, token, lastSpeaker, quotes.ParagraphBefore(quote), role.IsWoman) is { } topic
            && !titles.IsOther(role.Title, topic, role.IsWoman) && (!role.IsShared || titles.IsOnlyOne(role.Title, topic, paragraph, token)) ? topic : null;
    }

    /// <summary>'Jane Doe looked at the sign. “Closed for good.”': something that is written.</summary>
    private static bool HasText(TokenizedParagraph paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Naming) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.AnyVerb) && !(i > first && paragraph.Tokens[i - 1].Is(WordKinds.Auxiliary)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Karl Huber war zufrieden, aber er bemängelte': of two clauses that a conjunction joins, the second has the subject of the first.</summary>
    private bool IsBehindConjunction(TokenizedParagraph paragraph, Attribution attribution)
    {
        var first = attribution.Span is { } span && words.IsGermanic && words.FrontPrepositions.Count > 0 ? paragraph.FirstFrom(span.Start) : -1;
        return first > 1 && first < paragraph.Tokens.Length && paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].Is(WordKinds.SharedSubject) && paragraph.Tokens[first - 2].IsMark(paragraph.Text, ',');
    }

    /// <summary>'Jeanne Martin a tout gagné, elle insiste': the only one whom the sentence names before its pronoun, and with whom it begins.</summary>
    private TextSpan? SubjectOfSentence(TokenizedParagraph paragraph, Attribution attribution)
    {
        if (attribution.IsWoman is not { } isWoman || attribution.Span is not { } span)
        {
            return null;
        }

        // Inside the marks of a quotation it has no token of its own.
        var pronoun = paragraph.FirstFrom(span.Start + 1) - 1;
        if (pronoun < 0 || span.Start >= paragraph.Tokens[pronoun].End || paragraph.Tokens[pronoun].Kind == TokenKind.Quote)
        {
            return null;
        }

        var (runs, start) = (names[paragraph.Index].Runs, paragraph.SentenceStart(pronoun));
        TextSpan? found = null;
        for (var i = names[paragraph.Index].CountBefore(pronoun - 1) - 1; i >= 0 && runs[i].First >= start && pronoun - runs[i].First <= MaxTokensBefore; i--)
        {
            var run = runs[i];
            if (!run.HasName)
            {
                continue;
            }

            if (found is not null || NamePhrase.First(run) - start > 1 || index.ResolvePerson(run) is not { } person || PersonGenders.OfFirstName(run, words) == !isWoman)
            {
                return null;
            }

            found = person;
        }

        return found;
    }

    /// <summary>The form of address that the words that attribute have for a pronoun.</summary>
    private static Token? AddressOf(TokenizedParagraph paragraph, Attribution attribution)
    {
        for (var i = attribution.Span is { } span ? paragraph.FirstFrom(span.Start) : paragraph.Tokens.Length; i < paragraph.Tokens.Length && paragraph.Tokens[i].End <= attribution.Span!.Value.End; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Honorific))
            {
                return paragraph.Tokens[i];
            }
        }

        return null;
    }

    /// <summary>'Ông hỏi một chị quét rác. “…”, chị đáp': whether the last form of address before the quotation is another, or that of somebody who is not named.</summary>
    private static bool IsOfOther(TokenizedParagraph paragraph, int token, Token address)
    {
        for (var i = token - 1; i >= 0 && token - i <= MaxTokensBefore; i--)
        {
            var other = paragraph.Tokens[i];
            if (other.IsFormOfAddress && (other.IsLower || paragraph.StartsSentence(i)))
            {
                return !WordText.EqualsFolded(paragraph.Text, other.Start, other.Length, WordText.Fold(address.Span.In(paragraph.Text)))
                    || (paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.Article));
            }
        }

        return false;
    }
}
