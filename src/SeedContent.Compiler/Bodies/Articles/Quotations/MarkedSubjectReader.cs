using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who speaks by the mark of the subject, where a language has one, whatever the verb is and wherever it stands: <c>राम कुमार ने मंगलवार को सभा में गुहार लगाई, “…”</c>,
/// <c>राम कुमार ने पुल को “…” बताया</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class MarkedSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    private const int MaxTokens = 48;
    private const int MaxTold = 24;
    private const int FewestWords = 3;
    private const string That = " कि";

    /// <summary>A quotation of so few characters between the subject and the speech is the name of a work or a term.</summary>
    private const int LongestTerm = 28;

    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Before(int quote)
    {
        if (quote < 2 || LeadsOn(quote) is not { } end)
        {
            return null;
        }

        if (FindMark(end) is not { } mark)
        {
            return OfPronoun(quote, end);
        }

        if (names.EndingAt(mark - 1) is not { CanSpeak: true } run)
        {
            return null;
        }

        var verb = paragraph.Tokens[mark].Is(WordKinds.SubjectMarker) ? end - 1 : mark;
        while (verb > mark && !paragraph.Tokens[verb].IsWord)
        {
            verb--;
        }

        return maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), NamePhrase.First(run), verb, isDirect: end >= quote - 1);
    }

    /// <summary><c>उन्होंने अधिकारियों को फटकारा और कहा, “…”</c>: the pronoun that begins the sentence, before a verb of saying that shares it.</summary>
    private Attribution? OfPronoun(int quote, int end)
    {
        var start = paragraph.SentenceStart(quote - 1);
        var verb = end - 1;
        while (verb > start && !paragraph.Tokens[verb].IsWord)
        {
            verb--;
        }

        if (verb - start is < 2 or > MaxTokens || !paragraph.Tokens[start].Is(WordKinds.Person) || !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) || paragraph.Tokens[verb].Is(WordKinds.AccordingTo))
        {
            return null;
        }

        for (var i = start + 1; i < verb; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].Is(WordKinds.Person | WordKinds.VerbWithPronoun | WordKinds.Complementizer))
            {
                return null;
            }
        }

        return maker.Make(Subject.Pronoun(start), start, verb, isDirect: end >= quote - 1);
    }

    /// <summary><c>“…”, सभा में आए किसान राम कुमार ने रोते हुए बताया</c>: the one subject that is marked between the quotation and a verb of saying.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? After(int quote)
    {
        if (OfVerbBehind(quote) is { } told)
        {
            return told;
        }

        var first = quote + 1;
        if (first + 1 >= paragraph.Tokens.Length || (paragraph.Tokens[first].Kind != TokenKind.Mark && QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) == '\0'))
        {
            return null;
        }

        // “…” पूछती हैं मीना बानो
        first += paragraph.Tokens[first].Kind == TokenKind.Mark ? 1 : 0;
        if (paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.Tokens[first].Is(WordKinds.AccordingTo) && names.StartingAt(first + 1) is { CanSpeak: true } asker && paragraph.InOneSentence(first, asker.First))
        {
            return maker.Make(new(SubjectKind.Name, asker, first + 1, asker.Last), first, asker.Last);
        }

        for (var i = quote + 1; i - quote <= MaxTokens && paragraph.InOneSentence(quote, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(WordKinds.SubjectMarker | WordKinds.Complementizer | WordKinds.Person | WordKinds.VerbWithPronoun) || token.Kind == TokenKind.Quote || (i > quote + 1 && !token.IsWord))
            {
                return null;
            }

            if (IsMark(token))
            {
                return names.EndingAt(i - 1) is { CanSpeak: true } run ? maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), NamePhrase.First(run), i) : null;
            }
        }

        return null;
    }

    /// <summary><c>राम कुमार ने “…” की मांग की</c>: what is quoted is the object of the verb behind it, whose subject stands before it.</summary>
    private Attribution? OfVerbBehind(int quote)
    {
        var verb = quote + 1;
        if (quote == 0 || !paragraph.InOneSentence(quote - 1, verb) || paragraph.Tokens[quote - 1].Is(WordKinds.Naming) || PhraseBehind(quote) is not { } found)
        {
            return null;
        }

        var last = paragraph.FirstFrom(paragraph.Tokens[verb].Start + found.Length) - 1;
        if (FindMark(quote) is { } mark)
        {
            return names.EndingAt(mark - 1) is { CanSpeak: true } run ? maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), NamePhrase.First(run), last) : null;
        }

        for (var i = quote - 1; quote - i <= MaxTokens && i >= 0 && paragraph.InOneSentence(i, quote) && paragraph.Tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Person))
            {
                return maker.Make(Subject.Pronoun(i), i, last);
            }
        }

        return null;
    }

    /// <summary>The verb behind what somebody demands, or what somebody calls a thing, be that one word: <c>“ऐतिहासिक” बताते हुए</c>.</summary>
    private string? PhraseBehind(int quote)
    {
        var at = paragraph.Tokens[quote + 1].Start;
        var isSpeech = QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is { Words: >= FewestWords };
        return (isSpeech ? words.NameWords.Context.VerbsBehindQuote.FirstOrDefault(phrase => StandsAt(phrase, at)) : null) ?? words.NameWords.Context.VerbsOfCalling.FirstOrDefault(phrase => StandsAt(phrase, at));
    }

    private bool StandsAt(string phrase, int at) =>
        string.CompareOrdinal(paragraph.Text, at, phrase, 0, phrase.Length) == 0 && (at + phrase.Length >= paragraph.Text.Length || !WordText.IsWordPart(paragraph.Text[at + phrase.Length]));

    /// <summary><c>“…”, लेकिन लोग उन्हें “…” बता रहे हैं</c>: behind another quotation a clause of somebody else.</summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public bool IsOtherClause(int quote)
    {
        var isOther = false;
        for (var i = quote - 1; quote - i <= MaxTokens && i >= 0 && paragraph.InOneSentence(i, quote - 1); i--)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return isOther;
            }

            isOther |= paragraph.Tokens[i].Is(WordKinds.Contrast);
            if (IsMark(paragraph.Tokens[i]) || paragraph.Tokens[i].Is(WordKinds.Person) || (paragraph.Tokens[i].Is(WordKinds.AnyVerb) && names.EndingAt(i - 1) is { CanSpeak: true }))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>राम कुमार के हवाले से एजेंसी ने लिखा, “…”</c>: whose words they are, whoever writes them.</summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Source(int quote)
    {
        for (var i = quote - 1; quote - i <= MaxTokens && i > 0 && paragraph.InOneSentence(i, quote - 1) && paragraph.Tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (paragraph.Tokens[i] is var token && token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbAfterSpeaker))
            {
                return names.EndingAt(i - 1) is { CanSpeak: true } run ? maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), NamePhrase.First(run), i, maker.IsDirect(i, quote)) : null;
            }
        }

        return null;
    }

    /// <summary>Where the words end that lead to the quotation, which may be speech: before it, behind a mark or "that", or before a "that" behind a verb of saying.</summary>
    private int? LeadsOn(int quote)
    {
        var before = paragraph.Tokens[quote - 1];
        if (before.Is(WordKinds.Complementizer) || (before.Kind == TokenKind.Mark && paragraph.Text[before.Start] is ',' or ':' or '-' or '–' or '—'))
        {
            return quote >= paragraph.Tokens.Length || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is { Words: >= FewestWords } ? quote : null;
        }

        for (var i = quote - 1; quote - i <= MaxTold && i > 1 && paragraph.InOneSentence(i, quote - 1) && paragraph.Tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (paragraph.Tokens[i] is var said && said.Is(WordKinds.VerbAfterSpeaker) && !IsMark(said) && said.Length > That.Length && string.CompareOrdinal(paragraph.Text, said.End - That.Length, That, 0, That.Length) == 0)
            {
                // 'राम कुमार ने आरोपों को खारिज किया और कहा कि पुल “…”': the verb and "that" are one.
                return QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is { Words: >= FewestWords } ? i + 1 : null;
            }

            if (paragraph.Tokens[i].Is(WordKinds.Complementizer))
            {
                return paragraph.Tokens[i - 1].Is(WordKinds.VerbAfterSpeaker) && QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is { Words: >= FewestWords } ? i : null;
            }
        }

        return null;
    }

    /// <summary>The last mark of a subject before the quotation; none where a pronoun is the subject of a later verb.</summary>
    private int? FindMark(int quote)
    {
        for (var i = quote - 1; quote - i <= MaxTokens && i > 0 && paragraph.InOneSentence(i, quote - 1); i--)
        {
            var token = paragraph.Tokens[i];
            if (IsMark(token))
            {
                return i;
            }

            if ((token.Kind == TokenKind.Quote && token.Length > LongestTerm) || token.Is(WordKinds.Person | WordKinds.VerbWithPronoun) || (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbAfterSpeaker)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The mark alone, or joined to its verb.</summary>
    private bool IsMark(Token token)
    {
        if (token.Is(WordKinds.SubjectMarker))
        {
            return true;
        }

        foreach (var mark in words.SubjectMarkers)
        {
            if (token.Is(WordKinds.AnyVerb) && token.Length > mark.Length && string.CompareOrdinal(paragraph.Text, token.Start, mark, 0, mark.Length) == 0 && paragraph.Text[token.Start + mark.Length] is ' ' or ',')
            {
                return true;
            }
        }

        return false;
    }
}
