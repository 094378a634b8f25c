using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells whether a title is of a noun that stands between it and a person's name, in Romance languages: <c>la diputada de la oposición Ana Pérez</c>, <c>le syndicaliste du rail Jean Martin</c>.
/// Behind a noun for what is called after people, the name is that of the noun: <c>el director del hospital Ana Pérez</c>.
/// </summary>
internal static class GroupOfTitle
{
    private const int MaxNouns = 2;
    private const int MaxChain = 8;

    /// <param name="run">The name.</param>
    /// <param name="words">The language.</param>
    public static bool IsBefore(NameRun run, LanguageWords words)
    {
        var paragraph = run.Paragraph;
        if (!words.IsRomance || words.NameWords.Spoken.NamedNouns.Count == 0 || run.First == run.Last || !GivenNames.IsOfAnyLanguage(paragraph, run.First, words))
        {
            return false;
        }

        var i = run.First - 1;
        while (run.First - i <= MaxNouns && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i] is { IsLower: true } noun && !noun.Is((WordKinds.Grammar & ~WordKinds.Naming) | WordKinds.AnyTitle))
        {
            if (words.NameWords.Spoken.NamedNouns.Contains(WordText.Fold(noun.Span.In(paragraph.Text))))
            {
                return false;
            }

            i--;
        }

        if (i == run.First - 1 || !paragraph.InOneSentence(i, run.First))
        {
            return false;
        }

        // 'de la', 'del', 'da': the article with or without its preposition in one word.
        var of = paragraph.Tokens[i].Is(WordKinds.Article) && paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.TitleLinker | WordKinds.NameParticle) ? i - 1 : i;
        return IsLinker(paragraph, of) && paragraph.InOneSentence(of - 1, of) && (IsTitle(paragraph.Tokens[of - 1]) || IsTrade(paragraph, of, i, words) || IsInChain(paragraph, of - 1, words));
    }

    /// <summary><c>a auxiliar de limpeza Ana Souza</c>: what somebody does, with an article before and none behind.</summary>
    private static bool IsTrade(TokenizedParagraph paragraph, int of, int last, LanguageWords words) =>
        of == last && !words.JoinedArticles.Contains(paragraph.Folded(of)) && IsNoun(paragraph, of - 1, words) && paragraph.InOneSentence(of - 2, of) && paragraph.Tokens[of - 2].Is(WordKinds.Article);

    /// <summary><c>il presidente del consorzio per la tutela del vino Luca Bianchi</c>: whether a title leads to what stands before a token.</summary>
    private static bool IsInChain(TokenizedParagraph paragraph, int last, LanguageWords words)
    {
        for (var i = last; last - i <= MaxChain && paragraph.InOneSentence(i, last); i--)
        {
            if (IsTitle(paragraph.Tokens[i]))
            {
                return IsLinker(paragraph, i + 1);
            }

            if (!IsNoun(paragraph, i, words) && !IsLinker(paragraph, i) && !paragraph.Tokens[i].Is(WordKinds.Article))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTitle(Token token) => token.IsLower && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.AnyVerb);

    private static bool IsLinker(TokenizedParagraph paragraph, int i) => paragraph.Tokens[i] is { IsLower: true } linker && linker.Is(WordKinds.TitleLinker | WordKinds.NameParticle);

    private static bool IsNoun(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        paragraph.Tokens[i] is { IsWord: true } noun && !noun.Is((WordKinds.Grammar & ~WordKinds.Naming) | WordKinds.AnyTitle) && !words.NameWords.Spoken.NamedNouns.Contains(WordText.Fold(noun.Span.In(paragraph.Text)));
}
