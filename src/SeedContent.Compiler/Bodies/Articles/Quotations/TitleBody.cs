using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// What a title is of, in languages that join it with a preposition: <c>el gobernador de Oruro</c>, <c>the head of the county hospital</c>, <c>Leiterin der Klinik</c>. Two say the same where one has no word
/// that the other has not: <c>the head of the hospital</c>.
/// </summary>
internal static class TitleBody
{
    private const int MaxWords = 10;

    private const WordKinds Ends = WordKinds.AnyVerb | WordKinds.Auxiliary | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation
        | WordKinds.SharedSubject | WordKinds.Pronoun;

    private const WordKinds Joins = WordKinds.TitleLinker | WordKinds.NameParticle | WordKinds.Article;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's token.</param>
    /// <param name="end">The token that belongs to it no more, whatever it is.</param>
    /// <returns>The words, folded, without what joins them; none where nothing says of what the title is.</returns>
    public static IReadOnlyList<string> Read(TokenizedParagraph paragraph, int title, int end)
    {
        var found = new List<string>();
        for (var i = title + 1; i < end && i - title <= MaxWords && paragraph.InOneSentence(title, i) && paragraph.Tokens[i] is { IsWord: true } token && (token.Is(Joins) || !token.IsLower || !token.Is(Ends)); i++)
        {
            if (!token.Is(Joins) || !token.IsLower)
            {
                found.Add(paragraph.Folded(i));
            }
        }

        return found;
    }
}
