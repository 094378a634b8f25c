using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a role with a definite article that the text has given to nobody by name, or to several, or to one without the adjective that it has now, beside a quotation: <c>“…,” the senator said</c>. It is that of whom alone the sentences
/// before are about, unless it is likely that of somebody new, as a doctor's or a witness's.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="holders">Whom the article gives each title.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class OpenRoleReader(IReadOnlyList<ParagraphNames> names, TitleHolders holders, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 8;

    private const WordKinds NoAdjective = WordKinds.AnyVerb | WordKinds.Auxiliary | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation
        | WordKinds.SharedSubject | WordKinds.Pronoun | WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.AccordingTo | WordKinds.Article;

    private readonly SubjectOfSentenceBefore before = new(names, index, words);

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public OpenRole? Read(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        if (words.NameWords.Spoken.OtherRoles.Count == 0)
        {
            return null;
        }

        var first = attribution.Start < paragraph.Tokens[quote].Start ? paragraph.FirstFrom(attribution.Start) : quote + 1;
        for (var i = first; i < paragraph.Tokens.Length && i - first < MaxTokens && paragraph.Tokens[i].Start < attribution.End; i++)
        {
            if (names[paragraph.Index].Around(i) is { CanSpeak: true })
            {
                return null;
            }

            // 'the Governor said': with a capital it is an office that the text would have given to somebody.
            if (paragraph.Tokens[i] is var title && title.IsLower == !words.CapitalNouns && paragraph.HasCapital(i) == words.CapitalNouns && title.Is(WordKinds.Title | WordKinds.OfficeTitle) && !title.Is(WordKinds.AnyVerb) && !TitleKey.IsFormer(paragraph, i, words))
            {
                var (key, begin) = (TitleKey.Of(paragraph, i, words), TitleKey.First(paragraph, i, words));
                var isShared = holders.TryGet(key, paragraph.Tokens[i].Start, out var holder, DefiniteTitle.IsWoman(paragraph, begin, words));
                return (holder is null || IsDescribed(paragraph, i, key)) && DefiniteTitle.ArticleOf(paragraph, begin, adjectives: words.IsGermanic && isShared ? 1 : 0, words) is >= 0 and var article && (isShared || !words.NameWords.Spoken.OtherRoles.Contains(key)) && !before.HasOtherRole(paragraph, Math.Min(article, quote))
                    ? new(article, key, isShared, IsWoman(title, key) ?? DefiniteTitle.IsWoman(paragraph, begin, words)) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// <c>dijo el delantero uruguayo</c>, <c>l'élue socialiste</c>: in Romance languages an adjective behind a title that the text gives to one without it. It is of where somebody is from, or
    /// tells of no other office, as <c>adjunto</c> does.
    /// </summary>
    private bool IsDescribed(TokenizedParagraph paragraph, int title, string key) =>
        words.IsRomance && !words.NameWords.Spoken.OtherRoles.Contains(key) && paragraph.InOneSentence(title, title + 1) && paragraph.Tokens[title + 1] is { IsLower: true } adjective && !adjective.Is(NoAdjective)
        && (!adjective.Is(WordKinds.TitleQualifier) || adjective.Is(WordKinds.Title) || words.NameWords.BackRoles.Contains(paragraph.Folded(title + 1)));

    private bool? IsWoman(Token title, string key) =>
        title.Is(WordKinds.Woman | WordKinds.Man) ? title.Is(WordKinds.Woman) : words.CapitalNouns && key.EndsWith("in", StringComparison.Ordinal) ? true : null;
}
