using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who somebody is that speaks by the office alone: the only one to whom the article gives it, named not far above. <c>El alcalde Luis Gómez llegó. «Es tarde», dijo el alcalde.</c>
/// With an article that is not definite, or more words beside the title, it may be somebody else. In Germanic languages one word may stand between, and a title may be shortened where
/// it stands with the name: <c>Gov. Jane Doe came. “It is late,” the Republican governor said.</c>
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="holders">Whom the article gives each title.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class RoleHolder(IReadOnlyList<ParagraphNames> names, TitleHolders holders, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 8;

    private const int MaxParagraphsAbove = 4;

    private readonly TitleAlone titles = new(words);
    private readonly SubjectOfSentenceBefore before = new(names, index, words);

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        if (words.NamesByContext || words.HonorificsInNames)
        {
            return null;
        }

        if (words.VerbLast && BeforeQuote(paragraph, quote, attribution) is { } subject)
        {
            return holders.TryGet(paragraph.Folded(subject), paragraph.Tokens[subject].Start, out var known) ? IfNamedAbove(paragraph, quote, known) : null;
        }

        var step = attribution.Start > paragraph.Tokens[quote].Start ? 1 : -1;
        var start = step < 0 && (words.CaseEndings.Count > 0 || words.IsRomance) ? paragraph.FirstFrom(attribution.End) : quote;
        for (var i = start + step; (i > 0 || (i == 0 && (words.CaseEndings.Count > 0 || words.NamesPlaces))) && i < paragraph.Tokens.Length && Math.Abs(i - start) <= MaxTokens; i += step)
        {
            if (attribution.Contains(paragraph.Tokens[i].Span) && (IsOffice(paragraph, i) || IsOfficeAtHead(paragraph, i)))
            {
                return FromTitle(paragraph, quote, i);
            }
        }

        return null;
    }

    /// <summary><c>Başkan, “…” dedi</c>: the role alone with which the sentence begins, or which stands behind a participle, before the comma of the quotation.</summary>
    private static int? BeforeQuote(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        var role = quote - 2;
        return attribution.Start > paragraph.Tokens[quote].Start && paragraph.InOneSentence(role, quote) && paragraph.Tokens[role + 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[role].Is(WordKinds.Title | WordKinds.OfficeTitle)
            && (paragraph.StartsSentence(role) || paragraph.Tokens[role].IsLower) && TitleAlone.HasNothingBefore(paragraph, role) ? role : null;
    }

    /// <summary>Who it is where the words stand inside the marks: <c>«È tardi – ha detto il sindaco – ma andiamo»</c>, <c>«Поздно, – сказал мэр. – Идём»</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public TextSpan? FindInside(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        var inside = new TokenizedParagraph(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, attribution, words));
        var title = inside.Tokens.Length - 1;
        return title > 0 && IsTitle(inside.Tokens[title]) && (words.CaseEndings.Count > 0 ? TitleAlone.HasNothingBefore(inside, title) : DefiniteTitle.Is(inside, title, adjectives: 0, words))
            && holders.TryGet(inside.Folded(title), attribution.Start, out var holder, DefiniteTitle.IsWoman(inside, title, words)) ? IfNamedAbove(paragraph, quote, holder) : null;
    }

    /// <summary>Whose a title is that has a definite article and is no other's.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="title">The title's token.</param>
    public TextSpan? OfTitle(TokenizedParagraph paragraph, int quote, int title) =>
        IsOffice(paragraph, title) ? FromTitle(paragraph, quote, title) : null;

    /// <summary>Whose a title is that a verb follows, whatever stands before it.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="title">The title's token.</param>
    public TextSpan? OfSubject(TokenizedParagraph paragraph, int quote, int title) =>
        (IsOffice(paragraph, title) || IsOfficeAtHead(paragraph, title)) && holders.TryGet(TitleKey.Of(paragraph, title, words), paragraph.Tokens[title].Start, out var holder) ? IfNamedAbove(paragraph, quote, holder) : null;

    /// <summary>Whose a title is that hangs on what is his or hers: <c>la respuesta de la alcaldesa</c>, <c>ответ губернатора</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="title">The title's token.</param>
    public TextSpan? OfOwner(TokenizedParagraph paragraph, int quote, int title)
    {
        if (!IsOffice(paragraph, title) || !(words.CaseEndings.Count > 0 || IsBehindArticle(paragraph, title)))
        {
            return null;
        }

        foreach (var subject in TitleCase.Subjects(TitleKey.Of(paragraph, title, words), words))
        {
            if (holders.TryGet(subject, paragraph.Tokens[title].Start, out var holder))
            {
                return IfNamedAbove(paragraph, quote, holder);
            }
        }

        return null;
    }

    /// <summary>Whether an article stands before a title, or a word that ends with one: <c>de la alcaldesa</c>, <c>della sindaca</c>.</summary>
    private bool IsBehindArticle(TokenizedParagraph paragraph, int title)
    {
        if (DefiniteTitle.Is(paragraph, title, adjectives: 0, words))
        {
            return true;
        }

        var word = paragraph.InOneSentence(title - 1, title) ? paragraph.Folded(title - 1) : "";
        return words.JoinedArticles.Contains(word) || (word.LastIndexOf(' ') is > 0 and var space && (words.Vocabulary.Find(word, space + 1, word.Length - space - 1) & WordKinds.Article) != WordKinds.None);
    }

    private bool IsOffice(TokenizedParagraph paragraph, int title) => (IsTitle(paragraph.Tokens[title]) || IsTitleOfBody(paragraph, title)) && IsHeldNow(paragraph, title);

    /// <summary><c>Burmistrz powiedział</c>: in languages with cases, with the capital of the sentence too.</summary>
    private bool IsOfficeAtHead(TokenizedParagraph paragraph, int title) =>
        words.CaseEndings.Count > 0 && paragraph.StartsSentence(title) && paragraph.Tokens[title].Is(WordKinds.Title | WordKinds.OfficeTitle) && IsHeldNow(paragraph, title);

    private bool IsHeldNow(TokenizedParagraph paragraph, int title) => !paragraph.Tokens[title].Is(WordKinds.AnyVerb) && !TitleKey.IsFormer(paragraph, title, words);

    private TextSpan? FromTitle(TokenizedParagraph paragraph, int quote, int title)
    {
        var (key, begin) = (TitleKey.Of(paragraph, title, words), TitleKey.First(paragraph, title, words));
        if (titles.IsHung(paragraph, begin))
        {
            return null;
        }

        if (paragraph.InOneSentence(title, title + 1) && paragraph.Tokens[title + 1].IsLower && holders.TryGet(key + " " + paragraph.Folded(title + 1), paragraph.Tokens[title].Start, out var exact, DefiniteTitle.IsWoman(paragraph, begin, words)))
        {
            // 'el secretario general'
            return IfNamedAbove(paragraph, quote, exact is { } named && titles.Is(paragraph, begin, title + 1) ? named : OfBody(paragraph, begin, title));
        }

        var isWoman = DefiniteTitle.IsWoman(paragraph, begin, words);
        if (!titles.Is(paragraph, begin, title))
        {
            return IfNamedAbove(paragraph, quote, OfBody(paragraph, begin, title));
        }

        return TryGet(paragraph, title, key, isWoman, out var holder) ? IfNamedAbove(paragraph, quote, holder)
            : words.IsRomance && begin == title && before.Find(paragraph, quote, title) is { } subject && !holders.IsOther(key, subject, isWoman) ? subject : null;
    }

    /// <summary>Who has the title; behind a word that takes a source, in whatever case it stands: <c>По словам министра</c>, <c>Zdaniem ministra</c>.</summary>
    private bool TryGet(TokenizedParagraph paragraph, int title, string key, bool? isWoman, out TextSpan? holder)
    {
        var position = paragraph.Tokens[title].Start;
        if (holders.TryGet(key, position, out holder, isWoman))
        {
            return true;
        }

        if (!titles.IsSource(paragraph, title))
        {
            return false;
        }

        foreach (var subject in TitleCase.Subjects(key, words).Skip(1))
        {
            if (holders.TryGet(subject, position, out holder, isWoman))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>dijo el gobernador de Oruro</c>: of whom alone the article says the same, or more.</summary>
    private TextSpan? OfBody(TokenizedParagraph paragraph, int begin, int title) =>
        (words.IsRomance || words.IsGermanic) && DefiniteTitle.Is(paragraph, begin, titles.Adjectives, words) && TitleBody.Read(paragraph, title, paragraph.Tokens.Length) is { Count: > 0 } body
            ? holders.OfBody(TitleKey.Of(paragraph, title, words), body, DefiniteTitle.IsWoman(paragraph, begin, words)) : null;

    /// <summary><c>dijo el Gobernador de Oruro</c>: with a capital too, where an article stands before it and what it is of behind.</summary>
    private bool IsTitleOfBody(TokenizedParagraph paragraph, int title) =>
        words.IsRomance && paragraph.Tokens[title] is var token && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && DefiniteTitle.Is(paragraph, title, adjectives: 0, words) && paragraph.InOneSentence(title, title + 1) && paragraph.Tokens[title + 1] is { IsLower: true } next && next.Is(WordKinds.TitleLinker);

    /// <summary>In Indonesian and Malay an office has a capital, or has none: <c>kata Menteri</c>, <c>kata menteri</c>.</summary>
    private bool IsTitle(Token token) => (token.IsLower == !words.CapitalNouns || words.NamesPlaces) && token.Is(WordKinds.Title | WordKinds.OfficeTitle);

    private TextSpan? IfNamedAbove(TokenizedParagraph paragraph, int quote, TextSpan? person) => person is { } holder && holders.Mentions.StandBefore(holder, paragraph.Index, quote, MaxParagraphsAbove) ? holder : null;
}
