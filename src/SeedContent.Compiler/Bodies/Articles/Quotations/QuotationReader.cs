using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Gives each quotation its speaker: from the words after it, or before it, in its own sentence; else from the quotation that it carries
/// on; else from the paragraph above where that ends with a colon. Two that name different people cancel out.
/// </summary>
internal sealed class QuotationReader
{
    private const int MostWordsOfOutlet = 3;

    private readonly IReadOnlyList<TokenizedParagraph> paragraphs;
    private readonly IReadOnlyList<QuoteSpan> quotes;
    private readonly NameIndex index;
    private readonly List<AttributionReader> readers;
    private readonly LanguageWords words;
    private readonly PronounReader pronouns;

    /// <summary>For languages without capitals; null for others.</summary>
    private readonly ContextPronounReader? contextPronouns;
    private readonly ISpeakerReader? unspaced;
    private readonly InsideAttributionReader inside;

    private QuotationReader(
        IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.index = index;
        contextPronouns = words.NamesByContext ? new(names, index, words) : null;
        this.words = words;
        inside = new(paragraphs.Count > 0 ? paragraphs[0].Text : "", words);
        unspaced = SpeakerReaders.Create(paragraphs, quotes, words);
        readers = [.. paragraphs.Select((p, i) => new AttributionReader(p, names[i], words))];
        pronouns = new(paragraphs, names, index, words, paragraph => readers[paragraph].Reports.Last());
    }

    public static List<QuoteModel> Read(
        IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes, IReadOnlyList<ParagraphNames> names, NameIndex index,
        LanguageWords words) => new QuotationReader(paragraphs, quotes, names, index, words).Read();

    private List<QuoteModel> Read()
    {
        var models = new List<QuoteModel>(quotes.Count);
        var tokens = TokensOf();
        Attribution? previous = null;
        TextSpan? lastSpeaker = null;
        var kinds = new QuoteKindReader(words);
        for (var first = 0; first < quotes.Count;)
        {
            var last = first;
            while (quotes[last].ContinuesNext && last + 1 < quotes.Count)
            {
                last++;
            }

            var isPlace = unspaced is null && IsWhereItWasSaid(first, tokens, previous);
            var read = unspaced?.Read(first) ?? (last > first ? unspaced?.Read(last) : null);
            var attribution = isPlace ? null : unspaced is null ? Attribute(first, last, tokens, previous)
                : read is null ? null : new Attribution(read.Kind, Speaker: null, read.Span, read.IsDirect);
            var speaker = attribution is { IsInside: true, Speaker: { } within } ? index.Resolve(within) ?? (within.NameFirst < within.Last ? within.NameSpan : null)
                : unspaced is not null ? read?.Name
                : attribution is not null && ReferenceEquals(attribution, previous) ? lastSpeaker
                : attribution?.Speaker is { } run ? index.Resolve(run)
                : attribution is { IsOnePerson: true } ? OfPronoun(first, tokens, attribution, lastSpeaker)
                : null;
            speaker = speaker is { } named && unspaced is null && (Organization.Is(paragraphs[0].Text, named, words) || KnownPlace.Is(paragraphs[0].Text, named, words)) ? null : speaker;
            var before = lastSpeaker;
            lastSpeaker = speaker;
            var start = first;
            for (; first <= last; first++)
            {
                var kind = kinds.Read(paragraphs[quotes[first].Paragraph], tokens[first], quotes[first], attribution);
                models.Add(new(quotes[first].Inner, speaker, last == start ? attribution?.Span : Near(first, start, attribution?.Span), quotes[first].Paragraph, kind));
            }

            // Between two things that somebody says, a title or a term is nobody's.
            lastSpeaker = isPlace || (words.NamesByContext && attribution is null && models[models.Count - 1].Kind == QuoteKind.Term) ? before : lastSpeaker;
            previous = isPlace ? previous : attribution;
        }

        return models;
    }

    /// <summary><c>«…», — сказал Иван Сидоров в эфире «Волны».</c>: a name in marks that ends the words that attribute the quotation before it is nobody's.</summary>
    private bool IsWhereItWasSaid(int quote, List<int> tokens, Attribution? previous)
    {
        if (quote == 0 || quotes[quote - 1].Paragraph != quotes[quote].Paragraph || previous?.Span is not { } span || span.Start < quotes[quote - 1].Outer.End || span.End > quotes[quote].Outer.Start)
        {
            return false;
        }

        var paragraph = paragraphs[quotes[quote].Paragraph];
        var inner = quotes[quote].Inner;
        var token = tokens[quote] - 1;
        if (!paragraph.Tokens[token].IsWord || !char.IsUpper(paragraph.Text[inner.Start]) || QuoteShape.Of(paragraph.Text, inner) is not { EndsSentence: false, Words: <= MostWordsOfOutlet }
            || !EndsSentence(paragraph, tokens[quote]) || !paragraph.InOneSentence(token, tokens[quote]))
        {
            return false;
        }

        while (paragraph.Tokens[token].Start >= span.End && paragraph.Tokens[token].IsWord && !paragraph.Tokens[token].Is(WordKinds.AnyVerb | WordKinds.Complementizer))
        {
            token--;
        }

        return paragraph.Tokens[token].Start < span.End;
    }

    /// <summary>Who the pronoun is that says a quotation: capitals tell who is named between, elsewhere the gender of the words does.</summary>
    private TextSpan? OfPronoun(int quote, List<int> tokens, Attribution attribution, TextSpan? lastSpeaker)
    {
        var paragraph = paragraphs[quotes[quote].Paragraph];
        var token = tokens[quote];
        while (contextPronouns is null && attribution.IsWoman is not null && token > 0 && attribution.Span?.Start < paragraph.Tokens[token].Start && paragraph.InOneSentence(token - 1, tokens[quote]))
        {
            // 'She told John Doe that it was “late”': who is named between is not who says it.
            token--;
        }

        return contextPronouns is not null ? contextPronouns.Before(paragraph, token, lastSpeaker, quote == 0 ? -1 : quotes[quote - 1].Paragraph, attribution.IsWoman)
            : pronouns.Before(paragraph.Index, token, lastSpeaker, quote == 0 ? -1 : quotes[quote - 1].Paragraph, paragraph.SentenceStart(token) == 0, Follows(quote, tokens), attribution.IsWoman);
    }

    /// <summary>Where the quotation before stands in the same sentence or in the one before it, its token; else -1.</summary>
    private int Follows(int quote, List<int> tokens)
    {
        if (quote == 0 || quotes[quote - 1].Paragraph != quotes[quote].Paragraph)
        {
            return -1;
        }

        var paragraph = paragraphs[quotes[quote].Paragraph];
        var start = paragraph.SentenceStart(tokens[quote]);
        return tokens[quote - 1] >= start || paragraph.InOneSentence(tokens[quote - 1], start - 1) ? tokens[quote - 1] : -1;
    }

    /// <summary>Of a quotation over several paragraphs, the piece that stands beside the words that attribute it has them.</summary>
    private TextSpan? Near(int piece, int start, TextSpan? attribution)
    {
        var tokens = paragraphs[quotes[piece].Paragraph].Tokens;
        var isAbove = attribution?.Start < tokens[0].Start;
        var isIn = !isAbove && attribution?.Start < tokens[tokens.Count - 1].End;
        return isIn || (isAbove && piece == start) ? attribution : null;
    }

    /// <summary>For each quotation, the index of its token in its paragraph.</summary>
    private List<int> TokensOf()
    {
        var found = new List<int>(quotes.Count);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                if (paragraph.Tokens[i].Kind == TokenKind.Quote)
                {
                    found.Add(i);
                }
            }
        }

        return found;
    }

    private Attribution? Attribute(int first, int last, List<int> tokens, Attribution? previous)
    {
        if (GoesOn(first, tokens, previous))
        {
            return previous;
        }

        var paragraph = quotes[first].Paragraph;
        var before = readers[paragraph].Before(tokens[first]);
        var after = readers[quotes[last].Paragraph].After(tokens[last]);
        if (before is { Kind: not SubjectKind.Unnamed, IsDirect: false } && (TitleLike.Is(paragraphs[paragraph].Text, quotes[first].Inner, words.CapitalNouns ? 2 : 1) || (!words.CapitalNouns && TitleLike.IsTerm(paragraphs[paragraph].Text, quotes[first].Inner))))
        {
            before = Attribution.Unnamed;
        }

        if (before is { Kind: SubjectKind.Name, IsNameAlone: false } && after is { Kind: SubjectKind.Name } && index.Resolve(before.Speaker!) != index.Resolve(after.Speaker!))
        {
            return Attribution.Unnamed;
        }

        if (before is { IsDirect: true } && after is not { Kind: SubjectKind.Name } && !(before.IsNameAlone && after is { Span: not null }))
        {
            return before;
        }

        if ((after ?? before) is not { Span: not null } && (inside.Read(quotes[first]) ?? (last > first ? inside.Read(quotes[last]) : null)) is { } within)
        {
            return within;
        }

        return after ?? before ?? (CarriesOn(first, tokens) ? previous : null)
            ?? (words.NamesByContext ? ReportedWithThat(first, tokens) : FromSentenceBefore(first, tokens)) ?? FromParagraphAbove(first, last, tokens, previous);
    }

    /// <summary>
    /// <c>“…,” said Doe. “…”</c>, <c>Doe said: “…” “…”</c>: a quotation that is a sentence of its own, directly behind the sentence that
    /// holds the one before.
    /// </summary>
    private bool CarriesOn(int quote, List<int> tokens)
    {
        if (quote == 0 || quotes[quote - 1].Paragraph != quotes[quote].Paragraph)
        {
            return false;
        }

        var paragraph = paragraphs[quotes[quote].Paragraph];
        var (token, previous) = (tokens[quote], tokens[quote - 1]);
        if (!IsSentence(paragraph, token))
        {
            return false;
        }

        // The sentence before is that of the quotation before, or the "Doe asked." that a question needs behind it.
        return paragraph.InOneSentence(previous, token - 1)
            || (readers[quotes[quote].Paragraph].After(previous) is not null && paragraph.SentenceStart(token - 1) == previous + 1);
    }

    /// <summary>A quotation that is a sentence of its own, behind one that tells what somebody said.</summary>
    private Attribution? ReportedWithThat(int quote, List<int> tokens)
    {
        var (paragraph, token) = (paragraphs[quotes[quote].Paragraph], tokens[quote]);
        return token > 0 && IsSentence(paragraph, token)
            ? readers[quotes[quote].Paragraph].Reports.ReportedWithThat(token) : null;
    }

    /// <summary>Whether a quotation is a sentence of its own.</summary>
    private static bool IsSentence(TokenizedParagraph paragraph, int token) => paragraph.StartsSentence(token) && EndsSentence(paragraph, token);

    /// <summary>Whether nothing but a full stop follows in the sentence: <c>“…”.</c></summary>
    private static bool EndsSentence(TokenizedParagraph paragraph, int token)
    {
        var next = token + 1;
        next += paragraph.InOneSentence(token, next) && paragraph.Tokens[next].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[next].Start] is '.' or '!' or '?' or '…' ? 1 : 0;
        return !paragraph.InOneSentence(token, next);
    }

    /// <summary><c>“…,” said Doe, “…”</c>: nothing but the words that attribute the one before stands between the two.</summary>
    private bool GoesOn(int quote, List<int> tokens, Attribution? previous)
    {
        if (quote == 0 || quotes[quote - 1].Paragraph != quotes[quote].Paragraph || previous?.Span is not { } span
            || span.Start < quotes[quote - 1].Outer.End || span.End > quotes[quote].Outer.Start)
        {
            return false;
        }

        var paragraph = paragraphs[quotes[quote].Paragraph];
        for (var i = tokens[quote - 1] + 1; i < tokens[quote]; i++)
        {
            if (paragraph.Tokens[i] is var token && token.IsWord && !token.Is(WordKinds.Adverb | WordKinds.Weekday) && !span.Contains(token.Span))
            {
                return false;
            }
        }

        return paragraph.InOneSentence(tokens[quote] - 1, tokens[quote]);
    }

    /// <summary><c>Doe said it was late. “We go.”</c>: a quotation that is a sentence of its own, behind one that reports what somebody said.</summary>
    private Attribution? FromSentenceBefore(int quote, List<int> tokens)
    {
        var paragraph = paragraphs[quotes[quote].Paragraph];
        var token = tokens[quote];
        if (token == 0 || quotes[quote].Family == MarkFamily.Dash || !IsSentence(paragraph, token))
        {
            return null;
        }

        var hasQuote = quote > 0 && quotes[quote - 1].Paragraph == quotes[quote].Paragraph && paragraph.InOneSentence(tokens[quote - 1], token - 1);
        return hasQuote ? null : readers[quotes[quote].Paragraph].Reports.Reported(token);
    }

    /// <summary>
    /// <c>Doe said: / “…”</c>, and a paragraph that is a quotation and nothing else, which carries on what the one above ends with:
    /// <c>Doe said it was late. / “We go.”</c>
    /// </summary>
    private Attribution? FromParagraphAbove(int quote, int last, List<int> tokens, Attribution? previous)
    {
        var paragraph = quotes[quote].Paragraph;
        if (tokens[quote] != 0 || paragraph == 0)
        {
            return null;
        }

        var above = paragraphs[paragraph - 1];
        var end = above.Tokens.Count;
        if (above.Tokens[end - 1].IsMark(above.Text, ':'))
        {
            return readers[paragraph - 1].Before(end);
        }

        var whole = paragraphs[quotes[last].Paragraph];
        if (words.NamesByContext || quotes[quote].Family == MarkFamily.Dash || !EndsSentence(whole, tokens[last]) || tokens[last] + 1 < whole.Tokens.Count - 1
            || !QuoteShape.Of(whole.Text, quotes[quote].Inner).MayBeSentence)
        {
            return null;
        }

        var hasQuote = quote > 0 && quotes[quote - 1].Paragraph == paragraph - 1 && above.InOneSentence(tokens[quote - 1], end - 1);
        return !hasQuote ? readers[paragraph - 1].Reports.Reported(end) : previous is { Kind: SubjectKind.Name or SubjectKind.Pronoun } && tokens[quote - 1] > 0 ? previous : null;
    }
}
