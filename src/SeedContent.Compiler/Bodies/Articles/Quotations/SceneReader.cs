using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whom a sentence is about that tells nothing of speaking, for what stands in quotation marks behind it: <c>Jane Doe put down her cup. “It is late.”</c>,
/// <c>Anna Weber winkt ab. „Es ist spät.“</c>, <c>Jane Doe, the team's captain: “We lost.”</c>. Only in the Germanic languages, where who a sentence begins with is its subject,
/// and only where it names nobody else who may have spoken.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SceneReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 44;
    private const int MaxBracketTokens = 6;
    private const int WordsBeforeColon = 3;
    private const int FewestTokens = 3;
    private const int FewestWords = 4;
    private const int MaxFront = 14;

    /// <summary>How many mentions are looked at, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxMentions = 64;

    /// <summary>Whom the sentence is about that ends before a quotation that is one of its own; there is nothing that attributes it, so that no words are shown.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Before(int quote)
    {
        if (!words.IsGermanic || quote == 0 || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, '.') || !IsSentence(quote))
        {
            return null;
        }

        var start = paragraph.SentenceStart(quote - 1);
        if (quote - start > MaxTokens)
        {
            return null;
        }

        if (paragraph.Tokens[start] is var pronoun && pronoun.Is(WordKinds.Person) && pronoun.Is(WordKinds.Woman | WordKinds.Man) && IsClear(start + 1, quote))
        {
            return new(SubjectKind.Pronoun, Speaker: null, Span: null, IsDirect: false, IsOnePerson: true, IsWoman: pronoun.Is(WordKinds.Woman));
        }

        return Head(start, quote) is { Run: { } run } head && TellsEnough(head.Last + 1, quote) && IsClear(head.Last + 1, quote) && !HasText(head.Last + 1, quote) && !FollowsOther(run, start) ? new(SubjectKind.Name, run, Span: null, IsDirect: false) : null;
    }

    /// <summary>Whom a sentence with a colon is about.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? BeforeColon(int start, int quote)
    {
        if (!words.IsGermanic || quote >= paragraph.Tokens.Length || quote - start > MaxTokens || quote - 2 < start || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') || !IsSentence(quote))
        {
            return null;
        }

        return Head(start, quote) is { Run: not null } head && IsClear(head.Last + 1, quote) && !LeadsToText(head.Last + 1, quote)
            ? maker.Make(head, head.First, head.Last, isDirect: true)
            : null;
    }

    /// <summary>Whom a sentence is about that tells with what words it was done: <c>Jane Doe left with the words “…”</c>, <c>Anna Weber ging mit den Worten: „…“</c>.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? BeforeWords(int start, int quote)
    {
        if (!words.IsGermanic || quote >= paragraph.Tokens.Length || quote - start is < WordsBeforeColon or > MaxTokens || !EndsWithWords(start, quote))
        {
            return null;
        }

        return Head(start, quote) is { Run: not null } head && IsClear(head.Last + 1, quote) && !paragraph.HasBetween(head.Last + 1, quote, WordKinds.Complementizer) ? maker.Make(head, head.First, head.Last, isDirect: true) : null;
    }

    /// <summary>Whether "with the words" or "with the sentence" stands right before the quotation or its colon.</summary>
    private bool EndsWithWords(int start, int quote)
    {
        var noun = quote - (paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') ? 2 : 1);
        var with = noun - (noun > start && paragraph.Tokens[noun - 1].Is(WordKinds.Article) ? 2 : 1);
        return with > start && words.SpeechNouns.Contains(paragraph.Folded(noun)) && words.WithWords.Contains(paragraph.Folded(with));
    }

    /// <summary><c>“It is late.”</c>, or some words behind whose closing mark the stop stands: <c>“It is late for us”.</c></summary>
    private bool IsSentence(int quote) =>
        QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is { MayBeSentence: true } shape
        && (shape.EndsSentence || (shape.Words >= FewestWords && paragraph.InOneSentence(quote, quote + 1) && paragraph.Tokens[quote + 1].IsMark(paragraph.Text, '.')));

    /// <summary>'Jane Doe left. “It is late.”': so little sets no scene, unless it is what people do in place of speaking (<c>Anna Weber winkt ab</c>).</summary>
    private bool TellsEnough(int first, int end) =>
        end - 1 - first >= FewestTokens || (end - 1 - first > 1 && paragraph.Tokens[first] is { IsLower: true } act && act.Is(WordKinds.VerbBeforeSpeaker) && !act.Is(WordKinds.Function & ~WordKinds.AnyVerb));

    /// <summary>Whether the paragraph names somebody else before, who may go on.</summary>
    private bool FollowsOther(NameRun run, int start)
    {
        var count = names.CountBefore(start - 1);
        for (var i = count - 1; i >= 0 && count - i <= MaxMentions; i--)
        {
            if (names.Runs[i] is { CanSpeak: true } other && IsPerson(other) && !string.Equals(other.Name, run.Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Jane Doe looked at the sign. “Closed for good.”': something that is written.</summary>
    private bool HasText(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Naming) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Article))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person that the sentence begins with, behind nothing but an adverb or a conjunction.</summary>
    private Subject? Head(int start, int end)
    {
        var first = start;
        first += first + 1 < end && paragraph.Tokens[first].Is(WordKinds.SharedSubject | WordKinds.Adverb) && !paragraph.Tokens[first].Is(WordKinds.Article | WordKinds.AnyTitle) && names.StartingAt(first) is null ? 1 : 0;
        first += first > start && paragraph.Tokens[first].IsMark(paragraph.Text, ',') ? 1 : 0;
        if (words.FrontPrepositions.Count > 0 && (first > start || words.FrontPrepositions.Contains(paragraph.Folded(start)) || char.IsDigit(paragraph.Text[paragraph.Tokens[start].Start])))
        {
            return Inverted(start, end);
        }

        first = words.FrontPrepositions.Count == 0 ? BehindFront(first, end) : first;
        if (subjects.After(first) is not { Kind: SubjectKind.Name, Run: { } run } subject || run.Last + 1 >= end || !IsPerson(run) || paragraph.Tokens[run.Last].IsPossessive || names.IsOneOfSeveral(run) || NamePhrase.IsObject(run))
        {
            return null;
        }

        for (var i = first; i < NamePhrase.First(run); i++)
        {
            if (!paragraph.Tokens[i].IsWord ? paragraph.Text[paragraph.Tokens[i].Start] is not (',' or '(' or ')') : paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Auxiliary | WordKinds.Negation | WordKinds.PlacePreposition) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleLinker))
            {
                return null;
            }
        }

        var next = paragraph.Tokens[run.Last + 1];
        return next.IsLower || next.IsMark(paragraph.Text, ',') || next.IsMark(paragraph.Text, '(') ? subject : null;
    }

    /// <summary><c>Am Ende saß die Händlerin Anna Weber im Saal</c>: who stands behind the verb, where something else begins the sentence.</summary>
    private Subject? Inverted(int start, int end)
    {
        for (var verb = start + 1; verb + 1 < end && verb - start <= MaxFront && (paragraph.Tokens[verb].IsWord || paragraph.Tokens[verb].Kind == TokenKind.Mark); verb++)
        {
            if (paragraph.Tokens[verb] is { IsLower: true } token && !token.Is(WordKinds.Function & ~WordKinds.AnyVerb | WordKinds.AnyTitle | WordKinds.PlacePreposition | WordKinds.Relative | WordKinds.Complementizer)
                && subjects.After(verb + 1) is { Kind: SubjectKind.Name, Run: { } run } subject && IsPerson(run) && IsKnown(run) && run.Last + 1 < end && !NamePhrase.IsObject(run) && !names.IsOneOfSeveral(run) && !paragraph.Tokens[run.Last].IsPossessive
                && !IsOblique(verb + 1))
            {
                return IsClear(start, run.First) ? subject : null;
            }
        }

        return null;
    }

    private bool IsOblique(int article) => words.ObliqueArticles.Contains(paragraph.Folded(article));

    /// <summary><c>Quizzed about it, Jane Doe offered only</c>, <c>Outside, Jane Doe was smoking</c>: the token behind the comma of what stands in front of the subject.</summary>
    private int BehindFront(int first, int end)
    {
        for (var i = first; i < end && i - first <= MaxFront && (names.StartingAt(i) is not { CanSpeak: true } run || (i == first && run.First == run.Last)) && paragraph.Tokens[i] is var token && (token.IsWord || token.IsMark(paragraph.Text, ',')); i++)
        {
            if (token.IsMark(paragraph.Text, ','))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Whether the rest of the sentence has no quotation and nobody who may have spoken: a person by name who is not hung on a preposition, or a source.</summary>
    private bool IsClear(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.AccordingTo | WordKinds.Asking) || token.IsMark(paragraph.Text, ';'))
            {
                return false;
            }

            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && IsPerson(run) && !NamePhrase.IsObject(run) && !paragraph.Tokens[run.Last].IsPossessive)
                {
                    return false;
                }

                i = run.Last;
            }
        }

        return true;
    }

    /// <summary>'Jane Doe read a letter from a pupil: “…”', 'Anna Weber liest das Schild am Tor: „…“': a title or somebody else's words are what stands behind the colon.</summary>
    private bool LeadsToText(int first, int quote)
    {
        var isLinked = false;
        var isApposition = paragraph.Tokens[first].IsMark(paragraph.Text, ',') || paragraph.Tokens[first].IsMark(paragraph.Text, '(');
        for (var i = first; i < quote - 1; i++)
        {
            var token = paragraph.Tokens[i];
            isApposition &= i == first || !token.IsMark(paragraph.Text, ',');
            if (!isApposition && ((token.Is(WordKinds.Naming) && !token.Is(WordKinds.AnyTitle)) || (isLinked && token.Is(WordKinds.AnyTitle)) || (token.Is(WordKinds.Naming) && quote - i <= WordsBeforeColon)))
            {
                return true;
            }

            isLinked |= !isApposition && token.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !token.Is(WordKinds.Article);
        }

        return false;
    }

    private bool IsPerson(NameRun run) =>
        run.IsTitled || (run.NameFirst < run.Last && !run.IsNoun && !Organization.HasPart(run, run.NameFirst) && !Organization.Is(paragraph.Text, run.NameSpan, words)
            && (run.IsDescribed || !run.IsBehindArticle) && (GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words) || run.IsDescribed || IsSetOff(run) || !words.CapitalNouns));

    /// <summary>'Op 3 mei vindt Groene Route plaats': where anything may stand behind the verb, only what is a person's name for certain is one.</summary>
    private bool IsKnown(NameRun run) => run.IsTitled || run.IsDescribed || IsSetOff(run) || GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words);

    /// <summary>A bracket with an age behind a name.</summary>
    private bool IsSetOff(NameRun run) =>
        paragraph.InOneSentence(run.Last, run.Last + MaxBracketTokens) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, '(') && char.IsDigit(paragraph.Text[paragraph.Tokens[run.Last + 2].Start]);
}
