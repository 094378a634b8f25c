using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds the title that an article gives a name: before it, perhaps with what it is of and a comma between, or behind its comma or a verb for "is".
/// </summary>
internal static class TitleBesideName
{
    private const int MaxTokens = 8;
    private const int MostModifiers = 2;
    private const int MostWordsOfOffice = 4;

    /// <summary><c>el alcalde Luis Gómez</c>, <c>el alcalde de Lodares, Luis Gómez,</c>, <c>Luis Gómez, alcalde de Lodares,</c>, <c>Jane Doe is the mayor</c></summary>
    /// <param name="run">The name.</param>
    /// <param name="words">The language.</param>
    /// <returns>The title's token; null where none stands there.</returns>
    public static int? Find(NameRun run, LanguageWords words)
    {
        var (paragraph, first) = (run.Paragraph, NamePhrase.First(run));
        var isSetOff = paragraph.InOneSentence(first - 1, run.First) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',');
        if (words.IsRomance && !isSetOff && run.NameFirst > first && !(paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].IsWord) && paragraph.Tokens[run.NameFirst - 1].Is(WordKinds.Title | WordKinds.OfficeTitle))
        {
            // 'Papa Francesco ha detto': without an article, at the head of a sentence or behind a mark.
            return run.NameFirst - 1;
        }

        int? title = isSetOff && words.CaseEndings.Count > 0 ? TitleInCase(run, first - 1, words) : isSetOff && words.NamesPlaces ? TitleAtHead(run, first - 1) : null;
        var hasNouns = false;
        for (var i = isSetOff ? first - 2 : run.NameFirst - 1; title is null && run.First - i <= MaxTokens && paragraph.InOneSentence(i - 1, run.First) && paragraph.Tokens[i].IsWord; i--)
        {
            var token = paragraph.Tokens[i];
            // 'La Ministra Ana Pérez': of the name, but no part of it.
            var isTitle = (token.IsLower || words.CapitalNouns || i >= first) && token.Is(WordKinds.Title | WordKinds.OfficeTitle);
            var begin = isTitle ? BehindArticle(paragraph, TitleKey.First(paragraph, i, words), words) : i;
            var before = paragraph.Tokens[Math.Max(begin - 1, 0)];
            if (isTitle && (!hasNouns || IsOfSomething(paragraph, i)) && ((before.Is(WordKinds.Article) && !before.Is(WordKinds.Indefinite)) || words.JoinedArticles.Contains(WordText.Fold(before.Span.In(paragraph.Text)))) && (!isSetOff || MayBeSetOff(paragraph, begin, i, words)))
            {
                title = i;
                break;
            }

            if (token.IsLower && !isTitle && !token.Is(WordKinds.TitleQualifier | WordKinds.TitleLinker | WordKinds.NameParticle | WordKinds.Honorific))
            {
                if (!isSetOff || words.CaseEndings.Count > 0 || (token.Is(WordKinds.AnyVerb | WordKinds.Auxiliary | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Pronoun) && !token.Is(WordKinds.Article | WordKinds.PlacePreposition)))
                {
                    break;
                }

                // 'la directora de la escuela, Ana Pérez,'
                hasNouns = true;
            }
        }

        var behind = run.Last + 2;
        if (title is not null || !paragraph.InOneSentence(run.Last, behind))
        {
            return title;
        }

        var isCopula = IsCopula(paragraph, run.Last + 1, words);
        if (!isCopula && !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ','))
        {
            return null;
        }

        // 'Jane Doe, 34, a teacher from Harbour,'
        behind += !isCopula && paragraph.InOneSentence(run.Last, behind + 2) && char.IsDigit(paragraph.Text[paragraph.Tokens[behind].Start]) && paragraph.Tokens[behind + 1].IsMark(paragraph.Text, ',') ? 2 : 0;
        behind += paragraph.Tokens[behind].Is(WordKinds.Article) ? 1 : 0;
        for (var i = 0; i < MostModifiers && paragraph.InOneSentence(run.Last, behind + 1) && IsModifier(paragraph, behind, words); i++)
        {
            behind++;
        }

        return paragraph.InOneSentence(run.Last, behind) && paragraph.Tokens[behind] is { IsLower: true } role && role.Is(WordKinds.Title | WordKinds.OfficeTitle) && (isCopula || IsDescription(paragraph, behind) || IsBehindVerb(run, first, words)) ? behind : null;
    }

    /// <summary><c>the sports minister</c>, <c>die neue Direktorin</c>: the first word behind the article, where no more than a few that describe the title stand between; else the title itself.</summary>
    private static int BehindArticle(TokenizedParagraph paragraph, int title, LanguageWords words)
    {
        var first = title;
        while (title - first < MostModifiers && paragraph.InOneSentence(first - 2, title) && IsModifier(paragraph, first - 1, words))
        {
            first--;
        }

        return first > 0 && paragraph.Tokens[first - 1].Is(WordKinds.Article) ? first : title;
    }

    /// <summary>In languages that may put what describes a title before it: a word that is small and neither another title nor one of the grammar, nor says that it is no longer held.</summary>
    private static bool IsModifier(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        (words.IsGermanic || words.IsRomance || words.CaseEndings.Count > 0) && paragraph.Tokens[i] is { IsWord: true, IsLower: true } word && !words.NameWords.Spoken.FormerWords.Contains(paragraph.Folded(i))
        && !word.Is(WordKinds.Grammar | WordKinds.Auxiliary | WordKinds.AnyTitle | WordKinds.Pronoun);

    /// <summary><c>Jane Doe is the mayor</c>, <c>Ana Pérez es ingeniera</c>; in languages with cases a dash: <c>Иван Петров — директор школы</c>.</summary>
    private static bool IsCopula(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        words.CaseEndings.Count > 0 ? paragraph.Tokens[i].IsDash(paragraph.Text)
            : words.IsRomance ? paragraph.Tokens[i].IsLower && words.NameWords.Spoken.Copulas.Contains(paragraph.Folded(i))
            : words.IsGermanic && paragraph.Tokens[i].Is(WordKinds.Auxiliary) && words.SpeechCopulas.Contains(paragraph.Folded(i));

    /// <summary>
    /// <c>Dyrektorka szkoły, Anna Kowalska, przyszła</c>: in languages with cases and no articles a title in that of the subject, behind nothing or a verb, with what it is of behind it; behind
    /// the name a comma or a full stop stands, or it may be one of a list.
    /// </summary>
    private static int? TitleInCase(NameRun run, int comma, LanguageWords words)
    {
        var paragraph = run.Paragraph;
        if (run.NameFirst == run.Last || !IsBeforeMark(run))
        {
            return null;
        }

        for (var i = comma - 1; comma - i <= MostWordsOfOffice && paragraph.InOneSentence(i, comma) && paragraph.Tokens[i] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer); i--)
        {
            if ((token.IsLower || paragraph.StartsSentence(i)) && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !TitleCase.IsOblique(paragraph.Text, token, words))
            {
                var begin = i;
                while (i - begin < MostModifiers && paragraph.InOneSentence(begin - 1, i) && (IsModifier(paragraph, begin - 1, words) || paragraph.StartsSentence(begin - 1)))
                {
                    begin--;
                }

                return paragraph.InOneSentence(begin - 1, i) && paragraph.Tokens[begin - 1] is { IsWord: true } before && !before.Is(WordKinds.AnyVerb | WordKinds.Adverb) ? null : i;
            }
        }

        return null;
    }

    /// <summary>Whether a name is the last of its clause, and not one of a list that goes on.</summary>
    private static bool IsBeforeMark(NameRun run) =>
        run.Last + 1 < run.Paragraph.Tokens.Length && run.Paragraph.Tokens[run.Last + 1] is { Kind: TokenKind.Mark } mark && run.Paragraph.Text[mark.Start] is ',' or '.';

    /// <summary>
    /// <c>Ketua panitia acara itu, Budi Santoso, datang</c>: in Indonesian and Malay what somebody is stands before all that it is of, and behind nothing, a verb or a preposition.
    /// </summary>
    private static int? TitleAtHead(NameRun run, int comma)
    {
        var paragraph = run.Paragraph;
        int? title = null;
        var i = comma - 1;
        for (; comma - i <= MostWordsOfOffice && paragraph.InOneSentence(i, comma) && paragraph.Tokens[i] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.PlacePreposition | WordKinds.SpeakerMarker | WordKinds.ListConjunction); i--)
        {
            title = (token.IsLower || paragraph.StartsSentence(i)) && token.Is(WordKinds.AnyTitle) ? i : title;
        }

        return run.NameFirst < run.Last && title is { } head && head == i + 1 && paragraph.Tokens[head].Is(WordKinds.Title | WordKinds.OfficeTitle)
            && IsBeforeMark(run) ? head : null;
    }

    /// <summary><c>la directora de la escuela</c>, <c>la directora general de la escuela</c>: whether a word that joins a title to what it is of stands behind it.</summary>
    private static bool IsOfSomething(TokenizedParagraph paragraph, int title)
    {
        var link = title + 1;
        link += paragraph.InOneSentence(title, link + 1) && !paragraph.Tokens[link].Is(WordKinds.TitleLinker) && paragraph.Tokens[link].Is(WordKinds.TitleQualifier) ? 1 : 0;
        return paragraph.InOneSentence(title, link) && paragraph.Tokens[link] is { IsLower: true } word && word.Is(WordKinds.TitleLinker | WordKinds.NameParticle | WordKinds.PlacePreposition) && !(word.Is(WordKinds.Article) && !word.Is(WordKinds.Genitive));
    }

    /// <summary>
    /// Whether a title may be that of the name behind its comma: nothing, a verb or a preposition stands before it, and no noun of whose it is, as in <c>la hermana del alcalde, Ana Pérez,</c>.
    /// </summary>
    private static bool MayBeSetOff(TokenizedParagraph paragraph, int begin, int title, LanguageWords words)
    {
        var before = begin - 2;
        if (!paragraph.InOneSentence(before, title) || !paragraph.Tokens[before].IsWord
            || paragraph.Tokens[before].Is(WordKinds.AnyVerb | WordKinds.ListConjunction | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Month))
        {
            return true;
        }

        // 'aprobado por el alcalde, Luis Gómez,', 'pidió ayuda al alcalde, Luis Gómez,'
        var preposition = words.JoinedArticles.Contains(paragraph.Folded(begin - 1)) ? begin - 1 : before;
        return paragraph.Tokens[preposition].Is(WordKinds.PlacePreposition | WordKinds.SpeakerMarker)
            && !(paragraph.InOneSentence(preposition - 1, title) && paragraph.Tokens[preposition - 1].Is(WordKinds.AnyTitle | WordKinds.OwnedRole));
    }

    /// <summary>'zei Anna Bakker, de advocaat van de buurt nadat de burgemeester had gesproken': behind the subject of a verb of saying no clause begins with a comma alone.</summary>
    private static bool IsBehindVerb(NameRun run, int first, LanguageWords words) =>
        words.IsGermanic && run.Paragraph.InOneSentence(first - 1, run.Last) && run.Paragraph.Tokens[first - 1].Is(WordKinds.VerbBeforeSpeaker) && !run.Paragraph.Tokens[first - 1].Is(WordKinds.AccordingTo);

    /// <summary>Whether what begins with a role has no verb of its own, as another subject has: <c>acusado por Ana Pérez, el cantante se defendió</c>.</summary>
    private static bool IsDescription(TokenizedParagraph paragraph, int role)
    {
        var i = role + 1;
        while (paragraph.InOneSentence(role, i) && i - role <= MaxTokens && paragraph.Tokens[i] is { IsWord: true } word && (!word.Is(WordKinds.AnyVerb | WordKinds.Auxiliary) || word.Is(WordKinds.Article | WordKinds.TitleLinker)))
        {
            i++;
        }

        return !paragraph.InOneSentence(role, i) || paragraph.Tokens[i] is { Kind: TokenKind.Mark } mark && paragraph.Text[mark.Start] is ',' or '.' or ';' or '!' or '?';
    }
}
