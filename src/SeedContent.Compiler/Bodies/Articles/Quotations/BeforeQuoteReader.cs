using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the words that attribute a quotation before it in its sentence: <c>Jane Doe said: “…”</c>, <c>According to Doe, … “…”</c>, <c>said Doe, “…”</c>,
/// <c>and added that … “…”</c>, <c>Doe: “…”</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="verbs">Reads what the verbs of the paragraph say.</param>
/// <param name="colons">Reads what a name and a colon say.</param>
/// <param name="views">Reads for whom something is what is quoted.</param>
/// <param name="heads">Reads whom a sentence with a colon is about.</param>
/// <param name="ownWords">Reads whose words a noun says that it is.</param>
/// <param name="scenes">Reads the same where the order of the words shows the subject.</param>
/// <param name="passives">Reads by whom something is called what is quoted.</param>
internal sealed class BeforeQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, VerbReader verbs, NameAndColonReader colons, ViewReader views, ColonSubjectReader heads, SpeechOwnerReader ownWords, SceneReader scenes, PassiveSpeakerReader passives)
{
    private const int MaxWords = 30;

    /// <summary>Farther from the verb, another may have been named since.</summary>
    private const int MaxWordsNear = 14;
    private const int MaxWordsOfWork = 5;
    private const int FewestOfSpeech = 5;
    private const int ShortestPart = 4;

    private readonly OwnedSpeechReader owners = new(paragraph, names, words);

    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int quote)
    {
        var start = quote < paragraph.Tokens.Length ? paragraph.SentenceStart(quote) : paragraph.SentenceStart(quote - 1);
        if (start < quote && heads.ReadLed(start, quote) is { } led)
        {
            return led;
        }

        if (start < quote && (IsNaming(quote - 1) || IsWork(quote)))
        {
            return Attribution.Unnamed;
        }

        if (owners.ReadBorrowed(start, quote) is { } borrowed)
        {
            return borrowed;
        }

        if (new OwnerPronounReader(paragraph, names, words).Read(start, quote) is { } ofPronoun)
        {
            return ofPronoun;
        }

        if (words.VerbLast && !words.NamesByContext && new OwnerEndingReader(paragraph, names, words).Read(start, quote) is { } ofOwner)
        {
            return ofOwner;
        }

        if (start < quote && FromDescribedSource(start, quote) is { } source)
        {
            return source;
        }

        Attribution? inner = null;
        Attribution? reported = null;
        var isContrasted = false;
        var count = 0;
        var isSetOff = start < quote && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');
        for (var i = quote - 1; i >= start && quote - i <= VerbReader.MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ';'))
            {
                return null;
            }

            count += token.IsWord ? 1 : 0;
            isContrasted |= words.NamesByContext && token.Is(WordKinds.SharedSubject);
            if (count > MaxWords && !isSetOff && !(i == start && token.Is(WordKinds.AccordingTo)))
            {
                // Too far away to belong to the quotation; a source at the head of the sentence does, where nothing else is said between.
                if (token.Is(WordKinds.AnyVerb))
                {
                    break;
                }

                continue;
            }

            if ((token.Is(WordKinds.AnyVerb) || verbs.Perfects.IsParticiple(i)) && names.EndingAt(i) is null && verbs.Read(i, quote) is { } attribution)
            {
                // 'Budi membantah tuduhan bahwa jembatan “rusak”': what somebody denies others have said.
                if (token.Is(WordKinds.Negation) && !attribution.IsDirect)
                {
                    return Attribution.Unnamed;
                }

                if (words.IsRomance && attribution.Speaker is { } inside && RelativeSubject.IsClosed(paragraph, inside, i, quote))
                {
                    continue;
                }

                // 'Jeanne Martin affirme qu'elle souhaite « … »', 'Doe said she believes it is “…”': the pronoun behind "that" or the verb is who says it.
                if (inner is null && attribution is { Kind: SubjectKind.Pronoun } && i - 2 > start && paragraph.Tokens[i - 1].Is(WordKinds.Person)
                    && (attribution.IsDirect ? paragraph.Tokens[i - 2].Is(WordKinds.Complementizer | WordKinds.VerbAfterSpeaker) : paragraph.Tokens[i - 2].Is(WordKinds.VerbAfterSpeaker)))
                {
                    inner = attribution;
                    continue;
                }

                if (words.NamesByContext && attribution is { Kind: SubjectKind.Unnamed, IsDirect: false } or { Speaker.IsNoun: true, IsDirect: false } && i > start && paragraph.Tokens[start].Is(WordKinds.VerbWithPronoun) && !HasThatBehind(i, quote) && verbs.Read(start, quote) is { Kind: SubjectKind.Pronoun } whole)
                {
                    // 'לדבריו, מספר התושבים ירד ו"איש לא שם לב"': the whole sentence is what somebody says.
                    return whole;
                }

                if (isContrasted && attribution is { Kind: SubjectKind.Unnamed, IsDirect: false } && i > start && !token.Is(WordKinds.SharedVerb))
                {
                    // 'قال سامي حداد إن البلدية أنذرت السكان لكنها «لا تملك المال»': what is told within.
                    reported ??= attribution;
                    continue;
                }

                if (reported is not null)
                {
                    return attribution.Kind != SubjectKind.Unnamed && HasThatBehind(i, quote) ? attribution : reported;
                }

                if (inner is not null)
                {
                    return attribution.Kind == SubjectKind.Name ? attribution : inner;
                }

                if (isSetOff && attribution is { Kind: SubjectKind.Unnamed, Span: null } && colons.ReadSentence(start, quote) is { } told)
                {
                    return told;
                }

                // 'Шахтёр Иван Сидоров, которого называют героем, скромен: «…»': the verb is of another clause.
                if (isSetOff && attribution is { Kind: SubjectKind.Unnamed, Span: null } && (words.CaseEndings.Count > 0 || HasCommaBehind(i, quote)) && (heads.Read(start, quote) ?? owners.Read(start, quote)) is { } head)
                {
                    return head;
                }

                // Far from the verb, whoever was named since may be who is quoted.
                return count > MaxWordsNear && !attribution.IsDirect && NamesAnother(i, quote, attribution) ? Attribution.Unnamed : attribution;
            }
        }

        if (isSetOff && words.CaseEndings.Count > 0 && owners.BeginsName(start))
        {
            return inner ?? reported ?? owners.Read(start, quote) ?? Attribution.Unnamed;
        }

        // 'Слова Ивана Сидорова: «…»': a noun that elsewhere tells what something is called.
        if (isSetOff && inner is null && reported is null && words.CaseEndings.Count > 0 && paragraph.Tokens[start].Is(WordKinds.Naming) && owners.Read(start, quote) is { } owned)
        {
            return owned;
        }

        return inner ?? reported ?? passives.Read(start, quote) ?? views.Read(start, quote) ?? colons.Read(start, quote) ?? heads.Read(start, quote) ?? ownWords.ReadBefore(start, quote) ?? owners.Read(start, quote) ?? scenes.BeforeColon(start, quote);
    }

    /// <summary><c>Aus Sicht von Anna Weber, die den Verein führt, ist das „zu spät“</c>: the verb of the relative is none of what is quoted.</summary>
    private Attribution? FromDescribedSource(int start, int quote)
    {
        if (!words.IsGermanic || !paragraph.Tokens[start].Is(WordKinds.AccordingTo) || verbs.Read(start, quote) is not { Kind: SubjectKind.Name, Speaker: { } run } source
            || run.Last + 2 >= quote || !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',') || !paragraph.Tokens[run.Last + 2].Is(WordKinds.Relative))
        {
            return null;
        }

        for (var i = quote - 1; i > run.Last + 2; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return source;
            }

            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb) || names.EndingAt(i) is { CanSpeak: true, IsNoun: false, Title: not TitleContext.None })
            {
                return null;
            }
        }

        return null;
    }

    private bool HasThatBehind(int verb, int quote)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Complementizer | WordKinds.AnyVerb))
            {
                return paragraph.Tokens[i].Is(WordKinds.Complementizer);
            }
        }

        return false;
    }

    private bool HasCommaBehind(int verb, int quote)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody else who can speak is named between the verb and the quotation.</summary>
    private bool NamesAnother(int verb, int quote, Attribution attribution)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (names.StartingAt(i) is { CanSpeak: true } run && run != attribution.Speaker && !IsKnownPlace(run) && !NamePhrase.IsObject(run) && !(words.IsRomance && run.First == run.Last && paragraph.Tokens[i].IsAcronym) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.TakesAudience)
                && !(words.PlaceAfterTitle && run.Title == TitleContext.None && paragraph.Tokens[i - 1] is { IsLower: true } before && before.Is(WordKinds.TitleQualifier)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'заявил, что село, как и вся Карелия, было': a region or a country of one word, in languages that change names by case.</summary>
    private bool IsKnownPlace(NameRun run) => words.CaseEndings.Count > 0 && run is { First: var first, Last: var last, Title: TitleContext.None } && first == last && KnownPlace.Is(paragraph.Text, paragraph.Tokens[first].Span, words);

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

    /// <summary><c>a man nicknamed “…”</c>: what a quotation is called is nobody's speech.</summary>
    private bool IsNaming(int before)
    {
        // 'ist ihr neues Stück „eine Oper für alle“': so many words that begin with a small letter are no name.
        if (before + 1 < paragraph.Tokens.Length && paragraph.Tokens[before + 1] is { Kind: TokenKind.Quote } quote && char.IsLower(paragraph.Text[quote.Start + 1]) && QuoteShape.Of(paragraph.Text, quote.Span).Words >= FewestOfSpeech)
        {
            return false;
        }

        // 'Según Ana Pérez, presidenta de la asociación, “…”': behind an article and before a comma a noun names nothing.
        var i = before - (paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0);
        return i >= 0 && (paragraph.Tokens[i].Is(WordKinds.Naming) || (i == before && IsCompound(i))) && !(i < before && i > 0 && paragraph.Tokens[i - 1].Is(WordKinds.Article | WordKinds.NameParticle));
    }
}
