using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells who is the object of an infinitive or a gerund, which have no subject of their own: <c>ha detto dopo aver incontrato il ministro</c>, <c>disse ao apresentar o ministro</c>.</summary>
internal static class InfiniteVerb
{
    private const int MaxBetween = 2;

    /// <summary>Whether one stands right before an article, or with a participle between.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="article">The article.</param>
    /// <param name="words">The language.</param>
    public static bool IsBefore(TokenizedParagraph paragraph, int article, LanguageWords words)
    {
        for (var i = article - 1; i >= 0 && article - i <= MaxBetween; i--)
        {
            if (paragraph.Tokens[i] is { IsLower: true } word && !word.Is(WordKinds.Grammar | WordKinds.AnyTitle) && words.InfiniteEndings.Any(ending => NameForms.EndsWith(paragraph.Text, word, ending)))
            {
                return true;
            }
        }

        return false;
    }
}
