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

    /// <summary>No definite article of one person is longer in Romance languages.</summary>
    private const int MaxArticle = 2;
    private const int MaxAdjectives = 1;
    private const int MaxParagraphsAbove = 2;

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
            return holders.TryGet(WordText.Fold(paragraph.Tokens[subject].Span.In(paragraph.Text)), out var known) && known is { } holding && IsNamedAbove(paragraph.Index, quote, holding) ? holding : null;
        }

        var step = attribution.Start > paragraph.Tokens[quote].Start ? 1 : -1;
        var start = step < 0 && words.CaseEndings.Count > 0 ? paragraph.FirstFrom(attribution.End) : quote;
        for (var i = start + step; (i > 0 || (i == 0 && words.CaseEndings.Count > 0)) && i < paragraph.Tokens.Length && Math.Abs(i - start) <= MaxTokens; i += step)
        {
            if (attribution.Contains(paragraph.Tokens[i].Span) && paragraph.Tokens[i] is var title && (title.IsLower == !words.CapitalNouns || (words.CaseEndings.Count > 0 && paragraph.StartsSentence(i))) && title.Is(WordKinds.Title | WordKinds.OfficeTitle) && !title.Is(WordKinds.AnyVerb))
            {
                return !IsAlone(paragraph, i) ? null
                    : !holders.TryGet(WordText.Fold(title.Span.In(paragraph.Text)), out var holder) ? (words.IsRomance ? before.Find(paragraph, quote, i) : null)
                    : holder is { } person && IsNamedAbove(paragraph.Index, quote, person) ? person : null;
            }
        }

        return null;
    }

    /// <summary><c>Başkan, “…” dedi</c>: the role alone with which the sentence begins, or which stands behind a participle, before the comma of the quotation.</summary>
    private static int? BeforeQuote(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        var role = quote - 2;
        return attribution.Start > paragraph.Tokens[quote].Start && paragraph.InOneSentence(role, quote) && paragraph.Tokens[role + 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[role].Is(WordKinds.Title | WordKinds.OfficeTitle)
            && (paragraph.StartsSentence(role) || paragraph.Tokens[role].IsLower) && StandsAlone(paragraph, role) ? role : null;
    }

    /// <summary>Whether the words are those of a role with a definite article that the text has given nobody by name, and that is not likely that of somebody new.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="isWoman">Whether the role is a woman's or a man's, where it tells.</param>
    public bool IsOpen(TokenizedParagraph paragraph, int quote, TextSpan attribution, out bool? isWoman)
    {
        isWoman = null;
        if (words.NameWords.Spoken.OtherRoles.Count == 0 || attribution.Start < paragraph.Tokens[quote].Start)
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
                return HasDefiniteArticle(paragraph, i, adjectives: 0) && !words.NameWords.Spoken.OtherRoles.Contains(key) && !holders.TryGet(key, out _) && !before.HasOtherRole(paragraph, quote);
            }
        }

        return false;
    }

    /// <summary>Whether a definite article stands before a title and nothing behind it that says of what.</summary>
    private bool IsAlone(TokenizedParagraph paragraph, int title)
    {
        if (words.IsRomance || words.IsGermanic ? !HasDefiniteArticle(paragraph, title, words.IsGermanic ? MaxAdjectives : 0) : !StandsAlone(paragraph, title))
        {
            return false;
        }

        return !paragraph.InOneSentence(title, title + 1) || paragraph.Tokens[title + 1] is var next
            && (!next.IsWord || (next.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.SharedSubject | WordKinds.Demonstrative) && !next.Is(WordKinds.TitleLinker | WordKinds.AnyTitle)));
    }

    /// <summary><c>powiedział burmistrz</c>, <c>burmistrz dodał</c>: where there are no articles, nothing stands before it that belongs to it.</summary>
    private static bool StandsAlone(TokenizedParagraph paragraph, int title) =>
        !paragraph.InOneSentence(title - 1, title) || paragraph.Tokens[title - 1] is var before && (!before.IsWord || before.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Complementizer));

    private bool HasDefiniteArticle(TokenizedParagraph paragraph, int title, int adjectives)
    {
        var i = title - 1;
        while (title - i <= adjectives && paragraph.InOneSentence(i - 1, title) && paragraph.Tokens[i] is { IsWord: true } adjective && !adjective.Is(WordKinds.Grammar | WordKinds.AnyTitle))
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
}
