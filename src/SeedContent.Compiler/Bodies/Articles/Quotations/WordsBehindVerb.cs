using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What stands behind a verb of saying in languages with cases, where its subject may stand farther behind.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class WordsBehindVerb(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxRoleWords = 6;
    private const int LongestPaper = 30;

    /// <summary>'сказала РИА «Волна» Анна Сидорова': what is an acronym and a name in marks was told it.</summary>
    public bool IsAgency(int i) =>
        words.CaseEndings.Count > 0 && paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i].IsAcronym && paragraph.Tokens[i + 1] is { Kind: TokenKind.Quote, Length: <= LongestPaper };

    /// <summary>'«…», — бросил через плечо мастер': the role of who says it and is not named, behind how it was said.</summary>
    public int? Role(int first)
    {
        for (var i = first; words.CaseEndings.Count > 0 && i - first <= MaxRoleWords && paragraph.InOneSentence(first - 1, i) && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Relative); i++)
        {
            if (paragraph.Tokens[i] is { IsLower: true } role && role.Is(WordKinds.Title) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !TitleCase.IsOblique(paragraph.Text, role, words))
            {
                return i;
            }
        }

        return null;
    }
}
