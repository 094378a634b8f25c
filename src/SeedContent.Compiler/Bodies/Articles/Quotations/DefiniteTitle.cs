using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells a title that is somebody's of whom the text has spoken: <c>the mayor</c>, <c>the Republican governor</c>, not <c>a mayor</c>.</summary>
internal static class DefiniteTitle
{
    /// <summary>No definite article of one person is longer in Romance languages.</summary>
    private const int MaxArticle = 2;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's token.</param>
    /// <param name="adjectives">How many words may stand between the article and the title.</param>
    /// <param name="words">The language.</param>
    public static bool Is(TokenizedParagraph paragraph, int title, int adjectives, LanguageWords words) => ArticleOf(paragraph, title, adjectives, words) >= 0;

    /// <summary>The definite article's token; -1 where there is none.</summary>
    public static int ArticleOf(TokenizedParagraph paragraph, int title, int adjectives, LanguageWords words)
    {
        var i = title - 1;
        while (title - i <= adjectives && paragraph.InOneSentence(i - 1, title) && paragraph.Tokens[i] is { IsWord: true } adjective && !adjective.Is(WordKinds.Grammar | WordKinds.AnyTitle))
        {
            i--;
        }

        // 'nach Ansicht der Bürgermeisterin', 'a giudizio della sindaca'
        if (i == title - 1 && paragraph.InOneSentence(i, title) && EndsWithArticle(paragraph, paragraph.Tokens[i], words))
        {
            return i;
        }

        return paragraph.InOneSentence(i, title) && paragraph.Tokens[i] is var article && article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite) && !(words.IsRomance && article.Length > MaxArticle) ? i : -1;
    }

    /// <summary>Whether a source of several words ends with an article: <c>nach Ansicht der</c>, <c>a giudizio della</c>.</summary>
    public static bool EndsWithArticle(TokenizedParagraph paragraph, Token source, LanguageWords words)
    {
        var last = source.Is(WordKinds.AccordingTo) ? paragraph.Text.LastIndexOf(' ', source.End - 1, source.Length) + 1 : 0;
        return last > source.Start && (words.JoinedArticles.Contains(WordText.Fold(paragraph.Text[last..source.End])) || (words.Vocabulary.Find(paragraph.Text, last, source.End - last) & WordKinds.Article) != WordKinds.None);
    }

    /// <summary>Whether the word before a title is an article of a woman, or of a man; null where it does not tell.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The first token of the title.</param>
    /// <param name="words">The language.</param>
    public static bool? IsWoman(TokenizedParagraph paragraph, int title, LanguageWords words)
    {
        if (words.NameWords.Spoken.ArticlesOfWomen.Count == 0 || !paragraph.InOneSentence(title - 1, title))
        {
            return null;
        }

        // 'laut der Bürgermeisterin': behind a source an article of a man is one of a woman in another case.
        var article = paragraph.Folded(title - 1);
        if (words.CapitalNouns && (paragraph.Tokens[title - 1].Is(WordKinds.AccordingTo) || (paragraph.InOneSentence(title - 2, title) && paragraph.Tokens[title - 2].Is(WordKinds.AccordingTo | WordKinds.PlacePreposition))))
        {
            return null;
        }

        return words.NameWords.Spoken.ArticlesOfWomen.Contains(article) ? true : words.NameWords.Spoken.ArticlesOfMen.Contains(article) ? false : null;
    }
}
