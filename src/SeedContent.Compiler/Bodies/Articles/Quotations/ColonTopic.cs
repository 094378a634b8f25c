using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whom a sentence with a colon is about, by what the whole article tells: somebody known by the surname alone behind what is set in front of it
/// (<c>Del puente, en cambio, Gómez no quiere hablar: «…»</c>), who alone has an office (<c>The mayor won't close it: “…”</c>), or whose answer it is
/// (<c>La réponse de la maire est arrivée le soir : « … »</c>). Nobody else may be its subject.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="holders">Tells whose an office is.</param>
/// <param name="words">The language.</param>
internal sealed class ColonTopic(IReadOnlyList<ParagraphNames> names, NameIndex index, RoleHolder holders, LanguageWords words)
{
    private const int MaxTokens = 44;
    private const int FewestWords = 3;
    private const int LongestTerm = 24;
    private const int WordsBeforeColon = 3;
    private const int MaxToNoun = 3;
    private const int MaxToOwner = 4;
    private const int MaxToName = 8;

    private const WordKinds Hangs = WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker;

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <returns>The words that attribute it, and whom they tell.</returns>
    public (Attribution Attribution, TextSpan Person)? Read(TokenizedParagraph paragraph, int quote)
    {
        var colon = quote - 1;
        var start = paragraph.SentenceStart(quote);
        if (!(words.IsRomance || words.IsGermanic || words.CaseEndings.Count > 0) || colon - start < 2 || quote - start > MaxTokens || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':')
            || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is not { MayBeSentence: true } shape || !(shape.EndsSentence || shape.Words >= FewestWords) || IsOther(paragraph, start, colon))
        {
            return null;
        }

        var told = Owner(paragraph, start, quote) ?? (LeadsToOther(paragraph, start, colon) ? null : Subject(paragraph, start, quote));
        return told is { } topic
            ? (new(SubjectKind.Unnamed, Speaker: null, TextSpan.FromBounds(paragraph.Tokens[topic.First].Start, paragraph.Tokens[topic.Last].End), IsDirect: true), topic.Person)
            : null;
    }

    /// <summary>Whether a source, another quotation or another clause tells of somebody else.</summary>
    private static bool IsOther(TokenizedParagraph paragraph, int start, int colon)
    {
        for (var i = start; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if (token is { Kind: TokenKind.Quote, Length: > LongestTerm } || token.IsMark(paragraph.Text, ';') || (i == start && token.Is(WordKinds.AccordingTo)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun before the colon leads to a title, to what is written somewhere or to somebody else's words, or a clause tells of those.</summary>
    private bool LeadsToOther(TokenizedParagraph paragraph, int start, int colon)
    {
        for (var i = start; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if ((token.Is(WordKinds.Naming) && !token.Is(WordKinds.AnyTitle) && colon - i <= WordsBeforeColon) || token.Is(WordKinds.SharedVerb) || (token.Is(WordKinds.Complementizer) && !token.Is(WordKinds.Article | Hangs))
                || (token.IsWord && paragraph.Folded(i) is var word && (words.SpeechNouns.Contains(word) || words.NameWords.OthersWords.Contains(word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose the noun for something said is with which the sentence begins.</summary>
    private (int First, int Last, TextSpan Person)? Owner(TokenizedParagraph paragraph, int start, int quote)
    {
        var noun = start;
        while (noun - start <= MaxToNoun && !words.SpeechNouns.Contains(paragraph.Folded(noun)))
        {
            noun++;
        }

        if (noun > start && noun - start <= MaxToNoun && paragraph.Tokens[noun - 1].IsPossessive && names[paragraph.Index].EndingAt(noun - 1) is { } owner)
        {
            // 'Doe's reply came late: “…”'
            return index.ResolvePerson(owner) is { } named ? (owner.First, noun, named) : null;
        }

        for (var i = noun + 1; noun - start <= MaxToNoun && i < quote && i - noun <= MaxToOwner && paragraph.Tokens[i].IsWord; i++)
        {
            if (RunAt(paragraph, i) is { } run)
            {
                return index.ResolvePerson(run) is { } person && IsHung(paragraph, FirstOf(paragraph, run)) ? (start, run.Last, person) : null;
            }

            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle) && holders.OfOwner(paragraph, quote, i) is { } holder)
            {
                return (start, i, holder);
            }
        }

        return null;
    }

    private bool IsHung(TokenizedParagraph paragraph, int first) =>
        words.CaseEndings.Count > 0 || (paragraph.Tokens[first - 1] is var before && (before.Is(Hangs) || before.Is(WordKinds.Genitive)));

    /// <summary>The only one who may be the subject.</summary>
    private (int First, int Last, TextSpan Person)? Subject(TokenizedParagraph paragraph, int start, int quote)
    {
        (int First, int Last, TextSpan Person)? found = null;
        for (var i = start; i < quote - 1; i++)
        {
            var token = paragraph.Tokens[i];
            var candidate = default((int First, int Last, TextSpan Person)?);
            if (RunAt(paragraph, i) is { CanSpeak: true } run)
            {
                var first = FirstOf(paragraph, run);
                i = run.Last;
                if (IsObject(paragraph, run, first))
                {
                    continue;
                }

                // A name at the head of a sentence is read without the rest of the article.
                candidate = first > start && IsFronted(paragraph, start) && index.ResolvePerson(run) is { } person && MayBeSubject(paragraph, start, first, run.Last) && !names[paragraph.Index].IsOneOfSeveral(run) ? (first, run.Last, person) : null;
                if (candidate is null && (index.ResolvePerson(run) is not null || GivenNames.IsPerson(run, words)))
                {
                    return null;
                }
            }
            else if (token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.AnyVerb) && !HasName(paragraph, i, quote))
            {
                candidate = Office(paragraph, start, i, quote);
            }
            else if (found is null && token.Is(WordKinds.Relative) && !token.Is(WordKinds.Article | Hangs))
            {
                return null;
            }

            if (candidate is { } one)
            {
                if (found is { } other && other.Person != one.Person)
                {
                    return null;
                }

                found ??= one;
            }
        }

        return found;
    }

    private (int First, int Last, TextSpan Person)? Office(TokenizedParagraph paragraph, int start, int title, int quote)
    {
        if (words.CaseEndings.Count > 0)
        {
            // 'Kierowca burmistrzyni nie chce mówić: „…”': some words have one form for two cases.
            return (title == start || IsFronted(paragraph, start)) && !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[title], words) && !paragraph.Tokens[Math.Max(start, title - 1)].Is(Hangs) && holders.OfSubject(paragraph, quote, title) is { } subject ? (title, title, subject) : null;
        }

        var article = DefiniteTitle.ArticleOf(paragraph, title, adjectives: 0, words);
        return article >= 0 && MayBeSubject(paragraph, start, article, title) && !(words.IsRomance && !BeginsPredicate(paragraph.Tokens[title + 1])) && holders.OfOwner(paragraph, quote, title) is { } holder ? (article, title, holder) : null;
    }

    /// <summary>'la ministra no quiere', 'la ministra francesa no quiere': what says which one it is may be another's.</summary>
    private static bool BeginsPredicate(Token next) =>
        !next.IsWord || next.Is(WordKinds.Negation | WordKinds.Auxiliary | WordKinds.Clitic | WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.LeadingVerb);

    /// <summary>Whether a name follows to which the title belongs, or to which another belongs that stands behind it.</summary>
    private bool HasName(TokenizedParagraph paragraph, int title, int quote)
    {
        for (var i = title + 1; i < quote && i - title <= MaxToName; i++)
        {
            if (names[paragraph.Index].StartingAt(i) is { } run)
            {
                return FirstOf(paragraph, run) <= title;
            }
        }

        return false;
    }

    /// <summary>The name whose first token it is, or first behind a noun with the capital of a sentence: <c>Odpowiedź Anny Nowak</c>.</summary>
    private NameRun? RunAt(TokenizedParagraph paragraph, int i) => names[paragraph.Index].StartingAt(i) ?? (names[paragraph.Index].Around(i) is { } run && run.NameFirst == i ? run : null);

    /// <summary>The first token of a name with its title and the article before that.</summary>
    private static int FirstOf(TokenizedParagraph paragraph, NameRun run)
    {
        var first = NamePhrase.First(run);
        return paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1] is var article && article.Is(WordKinds.Article) && !article.Is(Hangs) ? first - 1 : first;
    }

    private bool IsObject(TokenizedParagraph paragraph, NameRun run, int first) =>
        NamePhrase.IsObject(run) || paragraph.Tokens[run.Last].IsPossessive || (paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(Hangs) && !paragraph.Tokens[first - 1].Is(WordKinds.Adverb))
        || (words.CaseEndings.Count > 0 && (TitleCase.IsOblique(run, words) || (run.NameFirst < run.Last && CaseForms.IsOblique(run, words)) || NameForms.IsObject(run, paragraph.Tokens[run.Last], words)));

    /// <summary>
    /// Whether a subject may stand there: at the head of the sentence, behind the comma or the adverb that ends what is set in front, or in languages whose verb is the second behind it. Small
    /// letters or a comma follow.
    /// </summary>
    private bool MayBeSubject(TokenizedParagraph paragraph, int start, int first, int last)
    {
        if (!paragraph.InOneSentence(last, last + 1) || !(paragraph.Tokens[last + 1].IsLower || paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',')) || paragraph.Tokens[last + 1].Is(WordKinds.TitleLinker))
        {
            return false;
        }

        // 'Am Haus, wo Huber wohnte, schrieb jemand: „…“': a clause of its own.
        var isBehindComma = HasComma(paragraph, start, first);
        if (words.CaseEndings.Count > 0 || first - start <= 0)
        {
            return !isBehindComma;
        }

        var before = paragraph.Tokens[first - 1];
        return IsFronted(paragraph, start)
            && (before.IsMark(paragraph.Text, ',') || (before.Is(WordKinds.Adverb | WordKinds.SharedSubject) && !before.Is(WordKinds.Relative | WordKinds.Complementizer))
                || (words.FrontPrepositions.Count > 0 && !isBehindComma && before.IsLower && !before.Is(WordKinds.Article | Hangs | WordKinds.Complementizer | WordKinds.Relative)));
    }

    private static bool HasComma(TokenizedParagraph paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something else than the subject begins the sentence.</summary>
    private bool IsFronted(TokenizedParagraph paragraph, int start) =>
        paragraph.Tokens[start].Is(Hangs | WordKinds.Adverb | WordKinds.SharedSubject | WordKinds.Weekday | (words.CaseEndings.Count > 0 ? WordKinds.Function : WordKinds.None)) || words.FrontPrepositions.Contains(paragraph.Folded(start)) || char.IsDigit(paragraph.Text[paragraph.Tokens[start].Start]);
}
