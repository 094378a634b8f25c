using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a sentence about one person that ends in a colon before sentences in quotation marks, whatever its verb is, in languages whose cases show the subject:
/// <c>Пилот Иван Сидоров, посадивший самолёт, скромен: «…»</c>, <c>Иван Сидоров, владелец пекарни: «…»</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class ColonSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    private const int MaxTokens = 40;
    private const int MaxBefore = 14;
    private const int MaxRoleWords = 8;
    private const int MaxRelative = 3;
    private const int LongestNickname = 24;
    private const int FewestWords = 2;
    private const int TitleWords = 4;

    /// <summary>с, со, зі, ze: no word for "with" is longer.</summary>
    private const int LongestWith = 2;

    private const WordKinds Clauses = WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        var colon = quote - 1;
        if (words.CaseEndings.Count == 0 || quote - start > MaxTokens || colon <= start || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':')
            || (quote < paragraph.Tokens.Length && !IsSpeech(paragraph.Tokens[quote])) || FindHead(start, colon) is not { } head || head.Last + 1 >= colon)
        {
            return null;
        }

        var subject = new Subject(SubjectKind.Name, head, NamePhrase.First(head), head.Last);
        return TellsOfHead(head, colon) || (IsHolder(start, head, colon) && IsClause(head.Last + 2, colon)) ? maker.Make(subject, subject.First, head.Last, isDirect: true) : null;
    }

    /// <summary>Whose sentence ends in a noun that leads to what is said, without a colon: <c>Анна Сидорова вышла к людям со словами «…»</c></summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadLed(int start, int quote)
    {
        var noun = quote - 1;
        if (words.CaseEndings.Count == 0 || quote >= paragraph.Tokens.Length || noun - 1 <= start || quote - start > MaxTokens || paragraph.Tokens[noun - 1] is not { IsLower: true, Length: <= LongestWith }
            || !words.NameWords.LeadingNouns.Contains(paragraph.Folded(noun)) || !IsSpeech(paragraph.Tokens[quote]) || FindHead(start, noun) is not { } head || head.Last + 1 >= noun - 1)
        {
            return null;
        }

        return IsClause(head.Last + 1, noun) ? maker.Make(new(SubjectKind.Name, head, NamePhrase.First(head), head.Last), NamePhrase.First(head), head.Last) : null;
    }

    /// <summary>The first person that the sentence names, with nothing before but what describes that person, and in the case of the subject.</summary>
    private NameRun? FindHead(int start, int colon)
    {
        var commas = 0;
        var isInOther = false;
        for (var i = start; i < colon && i - start <= MaxBefore; i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && (GivenNames.IsPerson(run, words) || (i == start && run.IsDescribed && run.NameFirst < run.Last)))
                {
                    return !isInOther && IsSubject(run) ? run : null;
                }

                i = run.Last;
            }
            else if (token.IsMark(paragraph.Text, ','))
            {
                // 'Сам того не желая, Иван Сидоров рассмешил': the comma ends what is not of the subject.
                isInOther = false;
                if (++commas > 1)
                {
                    return null;
                }
            }
            else if (token.IsWord && token.Is(WordKinds.Person | WordKinds.Negation) && !token.Is(WordKinds.AnyVerb | WordKinds.TitleQualifier | WordKinds.AnyTitle))
            {
                isInOther = true;
            }
            else if (token.IsWord ? token.Is(WordKinds.AnyVerb | Clauses) && !token.Is(WordKinds.TitleQualifier | WordKinds.AnyTitle) : token.Kind != TokenKind.Quote || token.Length > LongestNickname)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsSubject(NameRun run)
    {
        var before = NamePhrase.First(run) - 1;
        return !paragraph.Tokens[run.Last].IsPossessive && !NamePhrase.IsObject(run) && !NameForms.IsObject(run, paragraph.Tokens[run.Last], words) && !names.IsOneOfSeveral(run)
            && !(paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !run.IsInSubjectCase);
    }

    /// <summary>Whether all that follows is of the head: one clause, or what describes it between commas and then a clause, or nothing but who that is.</summary>
    private bool TellsOfHead(NameRun head, int colon)
    {
        var first = head.Last + 1;

        // 'Хуан Арболада младший, вратарь'
        first += first + 1 < colon && paragraph.Tokens[first] is { IsLower: true, Kinds: WordKinds.None } && paragraph.Tokens[first + 1].IsMark(paragraph.Text, ',') ? 1 : 0;
        var last = LastComma(first, colon);
        if (last < 0)
        {
            return IsClause(first, colon);
        }

        return paragraph.Tokens[first].IsMark(paragraph.Text, ',')
            && (last == first ? IsRole(first + 1, colon) : Describes(first + 1) && IsClause(last + 1, colon));
    }

    /// <summary>'Тренер сборной, поляк Ян Новак, не скрывал радости: «…»': the comma behind the name closes what the one before it opened, behind a role.</summary>
    private bool IsHolder(int start, NameRun head, int colon)
    {
        if (head.Last + 2 >= colon || !paragraph.Tokens[head.Last + 1].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        var comma = NamePhrase.First(head) - 1;
        while (comma > start && paragraph.Tokens[comma] is { IsWord: true } word && !word.Is(WordKinds.AnyVerb | Clauses | WordKinds.PlacePreposition))
        {
            comma--;
        }

        for (var i = start; i < comma && paragraph.Tokens[comma].IsMark(paragraph.Text, ','); i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[i], words);
            }
        }

        return false;
    }

    private int LastComma(int first, int colon)
    {
        for (var i = colon - 1; i >= first; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A predicate with no other subject, and that tells of nobody else's words.</summary>
    private bool IsClause(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if ((token.IsWord ? token.Is(Clauses) && !(i > first && token.Is(WordKinds.SharedSubject)) : token.Kind != TokenKind.Quote || token.Length > LongestNickname)
                || words.NameWords.OthersWords.Contains(WordText.Fold(token.Span.In(paragraph.Text))))
            {
                return false;
            }

            if (names.StartingAt(i) is { CanSpeak: true, IsInSubjectCase: true } || IsAfterWords(i, colon))
            {
                return false;
            }
        }

        return !paragraph.Tokens[colon - 1].Is(WordKinds.Naming);
    }

    /// <summary>'ушёл после слов начальника:': somebody else's.</summary>
    private bool IsAfterWords(int i, int colon) =>
        i + 1 < colon && paragraph.Tokens[i] is { IsLower: true } word && paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition) && words.SpeechNouns.Contains(WordText.Fold(word.Span.In(paragraph.Text)));

    /// <summary>'Иван Сидоров, владелец пекарни: «…»': who that is, and no verb.</summary>
    private bool IsRole(int first, int colon)
    {
        var titled = false;
        for (var i = first; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Mark || token.Is(WordKinds.AnyVerb | Clauses | WordKinds.Negation))
            {
                return false;
            }

            titled |= token.Is(WordKinds.AnyTitle) && i - first < TitleWords;
        }

        return titled && colon - first <= MaxRoleWords && !paragraph.Tokens[colon - 1].Is(WordKinds.Naming);
    }

    /// <summary>'Иван Сидоров, с которым …', 'Иван Сидоров, бывший …': a relative or small letters, and no other clause.</summary>
    private bool Describes(int first)
    {
        for (var i = first; i < first + MaxRelative && paragraph.InOneSentence(first - 1, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Relative))
            {
                return true;
            }
        }

        return paragraph.Tokens[first] is { IsWord: true, IsUpper: false } word && !word.Is(Clauses | WordKinds.Negation);
    }

    private bool IsSpeech(Token quote) => QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true, Words: >= FewestWords };
}
