using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who somebody is that speaks by the office alone: the only one to whom the article gives it, named not far above. <c>El alcalde Luis Gómez llegó. «Es tarde», dijo el alcalde.</c>
/// With an article that is not definite, or more words behind the title, it may be somebody else. In Germanic languages one word may stand between, and a title may be shortened where
/// it stands with the name: <c>Gov. Jane Doe came. “It is late,” the Republican governor said.</c>
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class RoleHolder(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 8;

    /// <summary>No definite article of one person is longer in Romance languages.</summary>
    private const int MaxArticle = 2;
    private const int MaxAdjectives = 1;
    private const int ShortestTitle = 3;
    private const int MaxParagraphsAbove = 2;

    private readonly Lazy<Dictionary<string, TextSpan?>> holders = new(() => Holders(names, index, words));
    private readonly SubjectOfSentenceBefore before = new(names, index, words);

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        if (!(words.IsRomance || words.IsGermanic))
        {
            return null;
        }

        var step = attribution.Start > paragraph.Tokens[quote].Start ? 1 : -1;
        for (var i = quote + step; i > 0 && i < paragraph.Tokens.Length && Math.Abs(i - quote) <= MaxTokens; i += step)
        {
            if (attribution.Contains(paragraph.Tokens[i].Span) && paragraph.Tokens[i] is var title && title.IsLower == !words.CapitalNouns && title.Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                return !IsAlone(paragraph, i) ? null
                    : !TryGetHolder(WordText.Fold(title.Span.In(paragraph.Text)), out var holder) ? (words.IsRomance ? before.Find(paragraph, quote, i) : null)
                    : holder is { } person && IsNamedAbove(paragraph.Index, quote, person) ? person : null;
            }
        }

        return null;
    }

    /// <summary>Whether the words are those of a role with a definite article that the text has given nobody by name, and that is not likely that of somebody new.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="isWoman">Whether the role is a woman's or a man's, where it tells.</param>
    public bool IsOpen(TokenizedParagraph paragraph, int quote, TextSpan attribution, out bool? isWoman)
    {
        isWoman = null;
        if (!(words.IsRomance || words.IsGermanic) || attribution.Start < paragraph.Tokens[quote].Start)
        {
            return false;
        }

        for (var i = quote + 1; i < paragraph.Tokens.Length && i - quote <= MaxTokens && paragraph.Tokens[i].Start < attribution.End; i++)
        {
            if (names[paragraph.Index].Around(i) is { CanSpeak: true })
            {
                return false;
            }

            if (i > quote + 1 && paragraph.Tokens[i] is var title && title.IsLower == !words.CapitalNouns && title.Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                var key = WordText.Fold(title.Span.In(paragraph.Text));
                isWoman = title.Is(WordKinds.Woman | WordKinds.Man) ? title.Is(WordKinds.Woman) : words.CapitalNouns && key.EndsWith("in", StringComparison.Ordinal) ? true : null;
                return HasDefiniteArticle(paragraph, i) && !words.NameWords.Spoken.OtherRoles.Contains(key) && !TryGetHolder(key, out _) && !before.HasOtherRole(paragraph, quote);
            }
        }

        return false;
    }

    /// <summary>Whether a definite article stands before a title and nothing behind it that says of what.</summary>
    private bool IsAlone(TokenizedParagraph paragraph, int title)
    {
        if (!HasDefiniteArticle(paragraph, title))
        {
            return false;
        }

        return !paragraph.InOneSentence(title, title + 1) || paragraph.Tokens[title + 1] is var next
            && (!next.IsWord || (next.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.SharedSubject) && !next.Is(WordKinds.TitleLinker | WordKinds.AnyTitle)));
    }

    private bool HasDefiniteArticle(TokenizedParagraph paragraph, int title)
    {
        var i = title - 1;
        while (words.IsGermanic && title - i <= MaxAdjectives && paragraph.InOneSentence(i - 1, title) && paragraph.Tokens[i] is { IsWord: true } adjective && !adjective.Is(WordKinds.Grammar | WordKinds.AnyTitle))
        {
            i--;
        }

        return paragraph.InOneSentence(i, title) && paragraph.Tokens[i] is var article && article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite) && !(words.IsRomance && article.Length > MaxArticle);
    }

    private bool IsNamedAbove(int paragraph, int quote, TextSpan person)
    {
        for (var p = paragraph; p >= 0 && paragraph - p <= MaxParagraphsAbove; p--)
        {
            foreach (var run in names[p].Runs)
            {
                if ((p < paragraph || run.First < quote) && index.ResolvePerson(run) == person)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Who has a title, by its word or one that it is short for; null where several have it.</summary>
    private bool TryGetHolder(string title, out TextSpan? holder) =>
        holders.Value.TryGetValue(title, out holder)
        || (holders.Value.Keys.FirstOrDefault(key => key[key.Length - 1] == '.' && key.Length > ShortestTitle && string.CompareOrdinal(title, 0, key, 0, key.Length - 1) == 0) is { } shortForm && holders.Value.TryGetValue(shortForm, out holder));

    /// <summary>Whom the article gives each title; null where several have it.</summary>
    private static Dictionary<string, TextSpan?> Holders(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        var found = new Dictionary<string, TextSpan?>(StringComparer.Ordinal);
        foreach (var run in names.SelectMany(list => list.Runs))
        {
            if (run.HasName && index.ResolvePerson(run) is { } person && (TitleOf(run) ?? (words.IsGermanic ? TitleBefore(run) : null)) is { } title)
            {
                var key = WordText.Fold(title.Span.In(run.Paragraph.Text));
                found[key] = found.TryGetValue(key, out var other) && other != person ? null : person;
            }
        }

        return found;
    }

    /// <summary><c>Mayor Jane Doe</c>, <c>Indiana Gov. Jane Doe</c>, <c>Bürgermeister Hans Müller</c></summary>
    private static Token? TitleBefore(NameRun run)
    {
        for (var i = run.NameFirst - 1; i >= 0 && i >= NamePhrase.First(run) - 1 && run.Paragraph.InOneSentence(i, run.Last); i--)
        {
            if (run.Paragraph.Tokens[i] is var title && title.Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary><c>el alcalde Luis Gómez</c>, <c>el alcalde de Lodares, Luis Gómez,</c>, <c>Luis Gómez, alcalde de Lodares,</c></summary>
    private static Token? TitleOf(NameRun run)
    {
        var (paragraph, first) = (run.Paragraph, NamePhrase.First(run));
        var isSetOff = paragraph.InOneSentence(first - 1, run.First) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',');
        Token? title = null;
        for (var i = isSetOff ? first - 2 : run.NameFirst - 1; run.First - i <= MaxTokens && paragraph.InOneSentence(i - 1, run.First) && paragraph.Tokens[i].IsWord; i--)
        {
            var (token, before) = (paragraph.Tokens[i], paragraph.Tokens[i - 1]);
            var isTitle = token.IsLower && token.Is(WordKinds.Title | WordKinds.OfficeTitle);
            if (isTitle && before.Is(WordKinds.Article) && !before.Is(WordKinds.Indefinite) && (!isSetOff || !paragraph.InOneSentence(i - 2, i) || !paragraph.Tokens[i - 2].IsWord || paragraph.Tokens[i - 2].Is(WordKinds.AnyVerb)))
            {
                title = token;
                break;
            }

            if (token.IsLower && !isTitle && !token.Is(WordKinds.TitleQualifier | WordKinds.TitleLinker | WordKinds.NameParticle | WordKinds.Honorific))
            {
                break;
            }
        }

        var behind = run.Last + 2;
        if (title is not null || !paragraph.InOneSentence(run.Last, behind) || !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ','))
        {
            return title;
        }

        behind += paragraph.Tokens[behind].Is(WordKinds.Article) ? 1 : 0;
        return paragraph.InOneSentence(run.Last, behind) && paragraph.Tokens[behind] is { IsLower: true } role && role.Is(WordKinds.Title | WordKinds.OfficeTitle) && IsDescription(paragraph, behind) ? role : null;
    }

    /// <summary>Whether what begins with a role has no verb of its own, as another subject has: <c>acusado por Ana Pérez, el cantante se defendió</c>.</summary>
    private static bool IsDescription(TokenizedParagraph paragraph, int role)
    {
        var i = role + 1;
        while (paragraph.InOneSentence(role, i) && i - role <= MaxTokens && paragraph.Tokens[i] is { IsWord: true } word && (!word.Is(WordKinds.AnyVerb | WordKinds.Auxiliary) || word.Is(WordKinds.Article | WordKinds.TitleLinker)))
        {
            i++;
        }

        return !paragraph.InOneSentence(role, i) || paragraph.Tokens[i].IsMark(paragraph.Text, ',');
    }
}
