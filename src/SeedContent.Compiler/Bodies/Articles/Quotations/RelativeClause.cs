using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Finds the relative of a clause whose verb does not stand right behind it: <c>Weber, die von einem ruhigen Tag berichtete</c>, <c>Doe, who in an interview with Sky said</c>.</summary>
internal static class RelativeClause
{
    private const int MaxWords = 14;

    /// <summary>The relative behind the last comma before a token, where nothing else that may be a subject stands between.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="names">Its names.</param>
    /// <param name="last">The token before the verb.</param>
    public static int? Find(TokenizedParagraph paragraph, ParagraphNames names, int last)
    {
        for (var i = last; last - i <= MaxWords && paragraph.InOneSentence(i - 1, last) && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i--)
        {
            if (paragraph.Tokens[i - 1].IsMark(paragraph.Text, ','))
            {
                return paragraph.Tokens[i].Is(WordKinds.Relative) && !paragraph.Tokens[i].Is(WordKinds.Complementizer) ? i : null;
            }

            if (names.EndingAt(i) is { CanSpeak: true, IsNoun: false } run && !NamePhrase.IsObject(run))
            {
                return null;
            }
        }

        return null;
    }
}
