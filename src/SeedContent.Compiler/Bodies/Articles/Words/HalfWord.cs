using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>The first half of a compound whose second half stands behind another: the <c>Innen-</c> of <c>Innen- und Sportsenatorin</c>.</summary>
internal static class HalfWord
{
    /// <summary>The token of the comma or the "and" behind a half word; null where a token is none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="word">The token.</param>
    public static int? End(TokenizedParagraph paragraph, int word)
    {
        var joint = word + 2;
        if (!paragraph.InOneSentence(word, joint + 1) || !paragraph.Tokens[word].IsWord || paragraph.Tokens[word + 1].Start != paragraph.Tokens[word].End || !paragraph.Tokens[word + 1].IsMark(paragraph.Text, '-'))
        {
            return null;
        }

        return paragraph.Tokens[joint].Is(WordKinds.SharedSubject) || (paragraph.Tokens[joint].IsMark(paragraph.Text, ',') && paragraph.Tokens[joint].Start == paragraph.Tokens[word + 1].End) ? joint : null;
    }
}
