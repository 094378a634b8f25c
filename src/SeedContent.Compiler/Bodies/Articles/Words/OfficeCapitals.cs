using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Takes the capital from an office that is said alone, as many papers write it of whoever holds it: <c>the President said</c>, <c>ha detto il Papa</c>, <c>сказал Президент.</c> It is no name then, and is read
/// as in papers that have a small letter there.
/// </summary>
internal static class OfficeCapitals
{
    private const int MaxQualifiers = 2;

    /// <summary>Takes it from the tokens of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    public static void Take(string text, List<Token> tokens, LanguageWords words)
    {
        var hasArticles = words.IsRomance || (words.IsGermanic && !words.CapitalNouns);
        var hasCases = words.CaseEndings.Count > 0 || words is { VerbLast: true, Script: Script.Latin };
        for (var i = 1; (hasArticles || hasCases) && i < tokens.Count; i++)
        {
            if (tokens[i] is not { IsUpper: true, IsAcronym: false, IsPossessive: false })
            {
                continue;
            }

            var first = hasArticles ? FirstBehindArticle(text, tokens, i, words) : IsAloneInCase(text, tokens, i, words) ? i : -1;
            for (var j = first; first >= 0 && j <= i; j++)
            {
                tokens[j] = tokens[j] with { Case = (tokens[j].Case & ~WordCase.Upper) | WordCase.Lower };
            }
        }
    }

    /// <summary><c>the Prime Minister</c>, <c>del Presidente</c>, <c>l'ancien Premier ministre</c>: where the office begins, right behind a definite article and perhaps a word that says that somebody had it; -1 where none stands there.</summary>
    private static int FirstBehindArticle(string text, List<Token> tokens, int office, LanguageWords words)
    {
        if (!tokens[office].Is(WordKinds.Title | WordKinds.OfficeTitle) || (office + 1 < tokens.Count && IsBeside(tokens, office) && tokens[office + 1].IsUpper))
        {
            return -1;
        }

        var first = office;
        while (first > 1 && office - first < MaxQualifiers && IsBeside(tokens, first - 1) && tokens[first - 1] is { IsUpper: true } before && before.Is(WordKinds.TitleQualifier | WordKinds.AnyTitle))
        {
            first--;
        }

        first -= words.IsRomance && first > 1 && IsBeside(tokens, first - 1) && tokens[first - 1].IsLower && words.NameWords.Spoken.FormerWords.Contains(WordText.Fold(tokens[first - 1].Span.In(text))) ? 1 : 0;

        // 'Jan de Boer', 'a dit Le Maire': behind a name, or with a capital that no sentence has begun with, what is an article elsewhere is a part of the surname.
        var article = tokens[first - 1];
        var isOfName = first > 1 && (IsBeside(tokens, first - 2) || tokens[first - 2].IsMark(text, ',')) && (article.IsUpper || tokens[first - 2].IsUpper);
        return !isOfName && (IsBeside(tokens, first - 1) || (article.IsWord && article.End == tokens[first].Start)) && ((article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite)) || words.JoinedArticles.Contains(WordText.Fold(article.Span.In(text)))) ? first : -1;
    }

    /// <summary>
    /// <c>powiedział Prezydent</c>, <c>“…” diyen Vali</c>, <c>помощник Президента</c>: where there are no articles, right behind a verb of saying or whom somebody serves, and nothing behind it that says of what.
    /// </summary>
    private static bool IsAloneInCase(string text, List<Token> tokens, int office, LanguageWords words) =>
        IsBeside(tokens, office - 1) && tokens[office - 1] is var before && (before.Is(WordKinds.VerbBeforeSpeaker) || (before.IsLower && before.Is(WordKinds.Title | WordKinds.OfficeTitle)))
        && (office + 1 == tokens.Count || !tokens[office + 1].IsWord)
        && (tokens[office].Is(WordKinds.Title | WordKinds.OfficeTitle) || (words.CaseEndings.Count > 0 && TitleCase.IsOblique(text, tokens[office], words)));

    private static bool IsBeside(List<Token> tokens, int i) => tokens[i].IsWord && tokens[i + 1].Start - tokens[i].End == 1;
}
