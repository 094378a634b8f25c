using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words a quotation is where a noun says what it is and the case of the name behind it whose, in languages that have cases:
/// <c>Ответ тренера Ивана Сидорова был краток: «…»</c>, <c>«…» — это слова капеллана Ивана Сидорова</c>, <c>„…”. Słowa trenera Jana Nowaka obiegły internet.</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class OwnedSpeechReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxToNoun = 5;
    private const int MaxToOwner = 6;
    private const int MaxTokens = 40;
    private const int MaxMarks = 3;

    /// <summary>How surnames of men end whom something is of, and few countries and bodies do: <c>Цитата Бойка</c>, but not <c>Ответ Ирана</c>.</summary>
    private static readonly string[] Surnames = ["ова", "ева", "ёва", "єва", "їва", "ина", "іна", "їна", "енка", "йка", "чука", "юка", "ого"];

    private const WordKinds Clauses = WordKinds.Complementizer | WordKinds.Relative;

    /// <summary>What the words before a colon say.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        var colon = quote - 1;
        if (words.NameWords.OwnedSpeech.Count == 0 || colon <= start || quote - start > MaxTokens || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':'))
        {
            return null;
        }

        for (var i = start; i < colon && i - start <= MaxToNoun; i++)
        {
            if (IsNoun(i))
            {
                return IsHung(i) || OwnerOf(i) is not { } owner || owner.Last >= colon || NamesOther(owner.Last + 1, colon) ? null : Make(i, owner);
            }

            if (names.StartingAt(i) is { IsWeak: false } || !paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(Clauses | WordKinds.VerbAfterSpeaker))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>Ответ Тегерана: «…»</c>: whether the noun was taken for the first word of a name, since it has the capital of a sentence.</summary>
    /// <param name="start">The first token of the sentence.</param>
    public bool BeginsName(int start) => IsNoun(start) && names.StartingAt(start) is { } run && run.Last > start;

    /// <summary>Whose words end the sentence before a colon, whoever uses them: <c>украсил зал словами поэта Ивана Сидорова: «…»</c></summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? ReadBorrowed(int start, int quote)
    {
        var colon = quote - 1;
        if (words.NameWords.BorrowedSpeech.Count == 0 || colon - 2 < start || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':') || names.EndingAt(colon - 1) is not { } run)
        {
            return null;
        }

        for (var i = run.First - 1; i > start && run.First - i <= MaxToOwner && paragraph.Tokens[i].IsLower; i--)
        {
            if (words.NameWords.BorrowedSpeech.Contains(paragraph.Folded(i)))
            {
                return OwnerOf(i) is { } owner && owner.Last == run.Last ? Make(i, owner) : null;
            }
        }

        return null;
    }

    /// <summary>What the words behind a quotation say.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBehind(int quote)
    {
        if (words.NameWords.OwnedSpeech.Count == 0 || !paragraph.StartsSentence(quote) || !IsSpeech(paragraph.Tokens[quote]))
        {
            return null;
        }

        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Length && paragraph.Tokens[first].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '-' or '–' or '—' or '.')
        {
            first++;
        }

        if (first == quote + 1 && QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) == '\0')
        {
            return null;
        }

        var isOwn = first < paragraph.Tokens.Length && paragraph.StartsSentence(first);
        for (var i = first; i - first <= MaxToNoun && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (IsNoun(i))
            {
                return !IsHung(i) && OwnerOf(i) is { } owner ? Make(first, owner) : null;
            }

            if (names.StartingAt(i) is { IsWeak: false } || paragraph.Tokens[i].Is(Clauses | WordKinds.Negation | WordKinds.VerbAfterSpeaker)
                || (isOwn && i == first && !words.NameWords.PointingWords.Contains(paragraph.Folded(i))))
            {
                return null;
            }
        }

        return null;
    }

    private Attribution Make(int first, NameRun owner) =>
        new(SubjectKind.Name, owner, TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[owner.Last].End), IsDirect: true);

    private bool IsNoun(int i) => paragraph.Tokens[i].IsWord && words.NameWords.OwnedSpeech.Contains(paragraph.Folded(i));

    /// <summary>'после слов Ивана Сидорова': what happens at somebody's words says nothing of who speaks now; 'в письме Ивана Сидорова' does.</summary>
    private bool IsHung(int noun)
    {
        for (var i = noun - 1; noun - i <= 2 && paragraph.InOneSentence(i, noun) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker))
            {
                return paragraph.Tokens[i].Length > 2 || paragraph.Text[paragraph.Tokens[i].Start] is not ('в' or 'В' or 'у' or 'У' or 'w' or 'W');
            }
        }

        return false;
    }

    /// <summary>The name behind the noun that has another case than the subject, with a role before it, or "from".</summary>
    private NameRun? OwnerOf(int noun)
    {
        for (var i = noun + 1; i - noun <= MaxToOwner && paragraph.InOneSentence(noun, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (RunAt(i) is { } run)
            {
                if ((run.CanSpeak || IsNamed(noun, run)) && (IsOwner(run) || IsAloneBehind(noun, run)) && !names.IsOneOfSeveral(run))
                {
                    return run;
                }

                if (run.CanSpeak && run.NameFirst < run.Last)
                {
                    return null;
                }

                i = run.Last;
            }
            else if (token.IsWord ? token.Is(WordKinds.AnyVerb | Clauses | WordKinds.Person | WordKinds.Negation) && !token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) : token.Kind != TokenKind.Quote)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The run whose first token, or first behind a noun with the capital of a sentence, it is: <c>Цитата Петрова: «…»</c>.</summary>
    private NameRun? RunAt(int i) => names.StartingAt(i) ?? (names.Around(i) is { } run && run.NameFirst == i ? run : null);

    /// <summary><c>Цитата Бойка: «…»</c>: a surname that is all between the noun at the head of the sentence and the colon.</summary>
    private bool IsAloneBehind(int noun, NameRun run) =>
        run.NameFirst == run.Last && run.NameFirst == noun + 1 && noun - paragraph.SentenceStart(noun) <= 1 && run.Last + 1 < paragraph.Tokens.Length && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ':')
        && paragraph.Tokens[run.Last].EndsWithAny(paragraph.Text, Surnames, stem: 2) && !CaseForms.IsCity(paragraph.Text, paragraph.Tokens[run.Last], words);

    /// <summary><c>Слова Ивана Сидорова: «…»</c>: a noun that elsewhere tells what something is called, at the head of a sentence.</summary>
    private bool IsNamed(int noun, NameRun run) => run.HasName && run.NameFirst == noun + 1 && paragraph.StartsSentence(noun) && paragraph.Tokens[noun].Is(WordKinds.Naming);

    private bool IsOwner(NameRun run) =>
        TitleCase.IsOblique(run, words) || (!run.IsInSubjectCase && CaseForms.IsOblique(run, words));

    /// <summary>'Слова Ивана Сидорова прокомментировал мэр: «…»': somebody else in the case of the subject.</summary>
    private bool NamesOther(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { CanSpeak: true, IsInSubjectCase: true } || token.Is(Clauses | WordKinds.Person) || token.Kind == TokenKind.Quote
                || (token.IsLower && token.Is(WordKinds.AnyTitle) && !TitleCase.IsOblique(paragraph.Text, token, words)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSpeech(Token quote) =>
        QuoteShape.Of(paragraph.Text, quote.Span).MayBeSentence && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 1);
}
