using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who somebody is that speaks without a name, in languages whose verbs or nouns show men and women: the only one named before, by a word that points back as a pronoun does
/// (<c>Анна Сидорова вышла к гостям. «Я голодна», — улыбается артистка</c>), or for a pronoun at the head of an article whoever begins the sentence behind it
/// (<c>«Не жалею», — говорит она. Анна Сидорова два года назад купила мельницу.</c>).
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="described">Who is told by a role and what it is of.</param>
/// <param name="words">The language.</param>
internal sealed class BackReference(IReadOnlyList<ParagraphNames> names, NameIndex index, DescribedRole described, LanguageWords words)
{
    private const int MaxRunsAbove = 12;

    /// <summary>How far back the same noun is looked for, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxTokensBack = 120;
    private const int LongestCaseEnding = 2;

    /// <summary>How roles end that only women have; <c>глава</c> and <c>kierowca</c> may be either's.</summary>
    private static readonly string[] RolesOfWomen = ["стка", "тка", "нка", "рка", "лка", "ница", "вица", "тница", "иця", "stka", "tka", "nka", "rka", "czka", "lka"];

    private readonly BackNoun nouns = new(words);
    private readonly TitleAlone titles = new(words);
    private readonly Lazy<PersonGenders> genders = new(() => new(names, index, words));

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int quote, Attribution attribution) =>
        attribution.Span is not { } span ? null
            : words.VerbLast && attribution is { Kind: SubjectKind.Unnamed, Speaker: null } ? (LastRole(paragraph, quote, span) is not null ? OnlyBefore(paragraph, quote) : null)
            : words.CaseEndings.Count == 0 ? (attribution is { Kind: SubjectKind.Unnamed, Speaker: null } ? BehindArticle(paragraph, quote, span) : null)
            : attribution is { Kind: SubjectKind.Pronoun, IsOnePerson: true } ? Behind(paragraph, quote, span, attribution.IsWoman)
            : attribution is { Kind: SubjectKind.Unnamed, Speaker: null } ? Before(paragraph, quote, span, attribution.IsWoman)
            : null;

    /// <summary>The same for words inside the marks of a quotation, where they have no tokens of their own: <c>«Поздно, – улыбнулась артистка. – Идём»</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="span">The words.</param>
    public TextSpan? FindInside(TokenizedParagraph paragraph, int quote, TextSpan span)
    {
        if (words.CaseEndings.Count == 0)
        {
            return null;
        }

        var inside = new TokenizedParagraph(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, span, words));
        var last = inside.Tokens.Length - 1;
        return Role(inside, last, paragraph, quote, SlavicForms.IsWoman(inside, 0, last, words.NameWords.Forms));
    }

    /// <summary>The same for a role that was taken for a name, since it has the capital of a sentence: <c>Экономистка напоминает, что … «…»</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="span">The words that attribute it.</param>
    public TextSpan? FindAtHead(TokenizedParagraph paragraph, int quote, TextSpan span) => words.CaseEndings.Count > 0 && span.Start < paragraph.Tokens[quote].Start ? AtHead(paragraph, span, isWoman: null) : null;

    /// <summary>Whether what was read as a name is a noun that points back, in languages that give such nouns a capital: <c>sagte der Kieler</c>, <c>zei de geboren Rotterdammer</c>.</summary>
    public bool IsNoun(NameRun name) => words.IsGermanic && name.First == name.Last && name.First > 0 && IsBehindDefinite(name.Paragraph, name.Last);

    /// <summary>Whom such a noun stands for.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="span">The words that attribute it.</param>
    public TextSpan? FindNoun(TokenizedParagraph paragraph, int quote, TextSpan span) => BehindArticle(paragraph, quote, span);

    /// <summary><c>said the striker</c>, <c>l'attaquante a raconté</c>: with a definite article, in the languages that have them.</summary>
    private TextSpan? BehindArticle(TokenizedParagraph paragraph, int quote, TextSpan span)
    {
        var last = paragraph.EndingAt(span.End);
        var role = last > 0 && IsBehindDefinite(paragraph, last) ? last : IsBeforeAdjective(paragraph, last - 1) ? last - 1 : paragraph.FirstFrom(span.Start) + 1;
        if (!(words.IsRomance || words.IsGermanic) || role <= 0 || role >= paragraph.Tokens.Length || !span.Contains(paragraph.Tokens[role].Span) || !IsBehindDefinite(paragraph, role))
        {
            return null;
        }

        // 'El comisario Luis Rojas dio detalles. / «…», precisó el oficial': in Romance languages the paragraph goes on with whom the one above is about.
        var above = words.IsRomance && Math.Min(quote, role) <= 1 ? 1 : 0;
        return OnlyBefore(paragraph, Math.Min(quote, role), paragraph.Folded(role), above) is { } found && genders.Value.MayBe(found, WomanOf(paragraph, role)) && !IsOther(paragraph, Math.Min(quote, role), role) ? found : null;
    }

    /// <summary><c>dijo entre lágrimas la nadadora paraguaya</c></summary>
    private bool IsBeforeAdjective(TokenizedParagraph paragraph, int role) =>
        words.IsRomance && role > 0 && paragraph.InOneSentence(role - 1, role + 1) && paragraph.Tokens[role + 1] is { IsLower: true } adjective && (!adjective.Is(WordKinds.Grammar) || adjective.Is(WordKinds.AnyTitle)) && IsBehindDefinite(paragraph, role);

    private bool IsBehindDefinite(TokenizedParagraph paragraph, int role) =>
        DefiniteTitle.Is(paragraph, role, words.IsGermanic ? 1 : 0, words) && nouns.Is(paragraph, role);

    /// <summary><c>die junge Stürmerin</c>: whether the article before a role, or before the adjective of it, is that of a woman, or of a man. Behind a source it tells nothing in German.</summary>
    private bool? WomanOf(TokenizedParagraph paragraph, int role)
    {
        var article = DefiniteTitle.ArticleOf(paragraph, role, words.IsGermanic ? 1 : 0, words);
        return !words.CapitalNouns ? DefiniteTitle.IsWoman(paragraph, article + 1, words)
            : paragraph.Tokens[article].Is(WordKinds.AccordingTo) || (paragraph.InOneSentence(article - 1, article) && paragraph.Tokens[article - 1].Is(WordKinds.AccordingTo | WordKinds.PlacePreposition)) ? null
            : !paragraph.Tokens[article].Is(WordKinds.Genitive);
    }

    /// <summary>Whether somebody else comes in before who has no name: <c>Ein Nachbar sah das Auto. „…“, sagte der Rentner</c>.</summary>
    private bool IsOther(TokenizedParagraph paragraph, int quote, int role)
    {
        var noun = paragraph.Folded(role);
        for (var i = quote - 1; (words.IsGermanic || words.IsRomance) && i > 0 && quote - i <= MaxTokensBack; i--)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord || names[paragraph.Index].Around(i) is { CanSpeak: true, IsWeak: false } || names[paragraph.Index].StartingAt(i + 1) is { IsWeak: false })
            {
                continue;
            }

            var word = paragraph.Folded(i);
            if (IsFormOf(word, noun) && IsObject(paragraph, i))
            {
                return true;
            }

            if ((IsFormOf(word, noun) || token.Is(WordKinds.Title | WordKinds.OfficeTitle | WordKinds.OwnedRole) || words.NameWords.Spoken.OtherRoles.Contains(word)) && IsNew(paragraph, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Luis Gómez ganó al argentino. «…», dijo el argentino': in Romance languages an article joined to a preposition.</summary>
    private bool IsObject(TokenizedParagraph paragraph, int noun) =>
        words.IsRomance && paragraph.InOneSentence(noun - 1, noun) && words.JoinedArticles.Contains(paragraph.Folded(noun - 1));

    /// <summary><c>gegen einen Franzosen</c>: the same noun, perhaps in another case.</summary>
    private static bool IsFormOf(string word, string noun) => word.Length - noun.Length <= LongestCaseEnding && word.StartsWith(noun, StringComparison.Ordinal);

    /// <summary>Whether a noun has the article of somebody new, perhaps with an adjective between.</summary>
    private bool IsNew(TokenizedParagraph paragraph, int noun) =>
        paragraph.InOneSentence(noun - 1, noun) && (IsArticleOfNew(paragraph, noun - 1) || (paragraph.InOneSentence(noun - 2, noun) && IsArticleOfNew(paragraph, noun - 2)));

    /// <summary>'un', and not 'del' or 'su', behind which no verb stands either.</summary>
    private bool IsArticleOfNew(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i].Is(WordKinds.Indefinite) && !(words.IsRomance && (words.JoinedArticles.Contains(paragraph.Folded(i)) || words.OwnerPronouns.Contains(paragraph.Folded(i))));

    private TextSpan? Before(TokenizedParagraph paragraph, int quote, TextSpan span, bool? isWoman) =>
        Role(paragraph, paragraph.EndingAt(span.End), paragraph, quote, isWoman) ?? AtHead(paragraph, span, isWoman) ?? BehindSource(paragraph, span);

    /// <summary><c>По мнению эксперта, рубль «упадёт»</c>: the role alone behind a word that takes a source, in the case that this asks for.</summary>
    private TextSpan? BehindSource(TokenizedParagraph paragraph, TextSpan span)
    {
        var last = paragraph.EndingAt(span.End);

        // 'Zdaniem eksperta kurs spadnie': Polish has no comma behind a source, and what that is of would have the case of "of".
        last -= last > 1 && paragraph.Tokens[last - 2].Is(WordKinds.AccordingTo) && titles.BeginsClause(paragraph, last - 1, paragraph.Tokens[last]) ? 1 : 0;
        return last > 0 && paragraph.Tokens[last] is { IsLower: true } && paragraph.Tokens[last - 1].Is(WordKinds.AccordingTo)
            && TitleCase.Subjects(paragraph.Folded(last), words).FirstOrDefault(words.NameWords.BackRoles.Contains) is { } role && OnlyBefore(paragraph, last, role) is { } found && !described.IsOfSuperior(found, role) ? found : null;
    }

    /// <summary><c>Артистка добавила, что она «рада всем»</c>: the role alone with which a sentence begins, and its verb.</summary>
    private TextSpan? AtHead(TokenizedParagraph paragraph, TextSpan span, bool? isWoman)
    {
        var head = paragraph.FirstFrom(span.Start);
        var first = paragraph.InOneSentence(head, head + 2) && paragraph.StartsSentence(head) && BeforeAdjective(paragraph, head + 1, isAtHead: true) < head ? head + 1 : head;
        return paragraph.StartsSentence(head) && paragraph.Tokens[first].End < span.End && words.NameWords.BackRoles.Contains(paragraph.Folded(first)) && paragraph.InOneSentence(first, first + 1) && paragraph.Tokens[first + 1].Is(WordKinds.AnyVerb | WordKinds.Adverb)
            && OnlyBefore(paragraph, first, paragraph.Folded(first)) is { } found && MayBe(paragraph.Text, found, isWoman ?? IsWoman(paragraph, first)) && !described.IsOfSuperior(found, paragraph.Folded(first)) ? found : null;
    }

    /// <summary>The only one named in the paragraph before the quotation, or where nobody is, in the one above.</summary>
    private TextSpan? Role(TokenizedParagraph said, int last, TokenizedParagraph paragraph, int quote, bool? isWoman)
    {
        // 'zaznacza rozmówca PAP': for whom somebody answers questions, who is no source without a name in Polish.
        last -= last > 1 && words.Script == Script.Latin && AgencyName.IsKnown(said.Text, said.Tokens[last].Span) ? 1 : 0;

        // 'сказал Губернатор': with a capital it is an office, and no word for whoever was named.
        if (last < 1 || said.HasCapital(last) || !words.NameWords.BackRoles.Contains(said.Folded(last)) || !said.Tokens[BeforeAdjective(said, last)].Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Article))
        {
            return null;
        }

        return OnlyBefore(paragraph, quote, said.Folded(last)) is { } found && MayBe(said.Text, found, isWoman ?? IsWoman(said, last)) && !described.IsOfSuperior(found, said.Folded(last)) ? found : null;
    }

    /// <summary><c>сказал 23-летний форвард</c>, <c>powiedział chorwacki napastnik</c>: the token before a role and an adjective of its age or its country.</summary>
    private int BeforeAdjective(TokenizedParagraph said, int role, bool isAtHead = false) =>
        (isAtHead || (role > 1 && said.InOneSentence(role - 2, role))) && (IsAge(said.Text, said.Tokens[role - 1]) || words.NameWords.Spoken.OriginAdjectives.Contains(said.Folded(role - 1))) ? role - 2 : role - 1;

    private static bool IsAge(string text, Token token) => char.IsDigit(text[token.Start]) && token.Length > 2 && char.IsLetter(text[token.End - 1]) && text.IndexOf('-', token.Start, token.Length) > 0;

    /// <summary><c>Deneyimli teknik adam, “…” dedi</c>, <c>“…” diyen deneyimli teknik adam</c>: where the verb is last, the role before the comma of the quotation, or behind a participle.</summary>
    private int? LastRole(TokenizedParagraph paragraph, int quote, TextSpan span)
    {
        var isBehind = paragraph.EndingAt(span.End) is var end && end > quote + 1 && IsBackRole(paragraph, end);
        var role = isBehind ? end : quote - 2;
        if (role < 1 || !paragraph.InOneSentence(role, quote) || (!isBehind && !(paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ',') && IsBackRole(paragraph, role))))
        {
            return null;
        }

        var first = isBehind ? quote + 2 : paragraph.SentenceStart(role);
        for (var i = first; i < role; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.Article) || names[paragraph.Index].Around(i) is { CanSpeak: true, IsWeak: false })
            {
                return null;
            }
        }

        return role;
    }

    /// <summary>One word, or two: <c>teknik adam</c>.</summary>
    private bool IsBackRole(TokenizedParagraph paragraph, int role) =>
        words.NameWords.BackRoles.Contains(paragraph.Folded(role))
        || (paragraph.InOneSentence(role - 1, role) && words.NameWords.BackRoles.Contains(WordText.Fold(TextSpan.FromBounds(paragraph.Tokens[role - 1].Start, paragraph.Tokens[role].End).In(paragraph.Text))));

    /// <summary>The only one named in the paragraph before the quotation, or where nobody is, in as many as may be asked above.</summary>
    private TextSpan? OnlyBefore(TokenizedParagraph paragraph, int quote, string? role = null, int above = 1)
    {
        TextSpan? only = null;
        var isSubject = words.CaseEndings.Count > 0;
        for (var p = paragraph.Index; p >= 0 && p >= paragraph.Index - above && only is null; p--)
        {
            var runs = names[p].Runs;
            for (var i = (p == paragraph.Index ? names[p].CountBefore(quote) : runs.Count) - 1; i >= 0; i--)
            {
                if (PersonOf(runs[i]) is not { } person)
                {
                    continue;
                }

                if ((only is not null && only != person) || runs.Count - i > MaxRunsAbove || (role is not null && MayBeOfSuperior(runs[i], role)))
                {
                    return null;
                }

                only = person;

                // 'Ali Demir'in golüyle': whose something is, is not whom the text is about.
                isSubject |= !runs[i].Paragraph.Tokens[runs[i].Last].IsPossessive && (words.VerbLast || !NamePhrase.IsObject(runs[i]));
            }
        }

        return isSubject ? only : null;
    }

    /// <summary><c>помощника губернатора Петрова</c>: right before a name stands the role, behind another, so that the name may be of either.</summary>
    private bool MayBeOfSuperior(NameRun run, string role) =>
        run.Paragraph.InOneSentence(run.NameFirst - 2, run.Last) && run.Paragraph.Tokens[run.NameFirst - 2].Is(WordKinds.Title | WordKinds.OfficeTitle)
        && run.Paragraph.Folded(run.NameFirst - 1) is var title && !string.Equals(title, role, StringComparison.Ordinal) && TitleCase.Subjects(title, words).Contains(role, StringComparer.Ordinal);

    /// <summary>Who begins the sentence behind the words that attribute, where nobody was named up to them.</summary>
    private TextSpan? Behind(TokenizedParagraph paragraph, int quote, TextSpan span, bool? isWoman)
    {
        var last = paragraph.EndingAt(span.End);
        if (paragraph.Index > 0 && names.Take(paragraph.Index).Any(list => list.Runs.Any(run => PersonOf(run) is not null)))
        {
            return null;
        }

        foreach (var run in names[paragraph.Index].Runs)
        {
            if (PersonOf(run) is not { } person)
            {
                continue;
            }

            var start = paragraph.SentenceStart(run.First);
            return last >= quote && start > last && start > 0 && paragraph.InOneSentence(last, start - 1) && NamePhrase.First(run) - start <= 1 && run.NameFirst < run.Last
                && !CaseForms.IsOtherCase(paragraph.Text, paragraph.Tokens[run.NameFirst], words) && !TitleCase.IsOblique(run, words) && MayBe(paragraph.Text, person, isWoman) ? person : null;
        }

        return null;
    }

    /// <summary>The person that a name is of, in whatever case it stands.</summary>
    private TextSpan? PersonOf(NameRun run) => !run.CanSpeak ? null : index.ResolvePerson(run) ?? (GivenNames.IsPerson(run, words) || CaseForms.IsOblique(run, words) ? index.Resolve(run) ?? (run.NameFirst < run.Last ? run.NameSpan : null) : null);

    /// <summary>Whether the name may be that of a woman, or of a man, by its first name or the end of its last.</summary>
    private static bool MayBe(string text, TextSpan person, bool? isWoman)
    {
        var end = person.Start;
        while (end < person.End && text[end] != ' ')
        {
            end++;
        }

        return isWoman is not { } woman || (Endings(text, person.Start, end) ?? Endings(text, person.Start, person.End) ?? (end < person.End && SlavicForms.IsOfMan(text, end) ? false : null)) is not { } other || other == woman;
    }

    private static bool? Endings(string text, int start, int end) =>
        end - start < 2 ? null : text[end - 1] is 'а' or 'я' or 'a' or 'і' or 'у' or 'ю' or 'е' ? null : GivenNames.IsWoman(text, new(start, end - start, TokenKind.Word, WordCase.None, WordKinds.None));

    /// <summary>Whether a role is of a woman by its end, where it tells.</summary>
    private static bool? IsWoman(TokenizedParagraph paragraph, int role) =>
        paragraph.Text[paragraph.Tokens[role].End - 1] is 'а' or 'я' or 'a' ? (paragraph.Tokens[role].EndsWithAny(paragraph.Text, RolesOfWomen, stem: 2) ? true : null) : false;
}
