using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds who holds an office, where names have no capitals and words of which nothing is known stand between the office and the comma before the name:
/// <c>אמר ראש מועצת גבעת הזית, דני לוי, בכנס</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class BodyHolderReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxBodyWords = 9;
    private const int MaxTitleTokens = 6;

    /// <param name="first">Where the office begins.</param>
    public Subject? Read(int first)
    {
        var titled = false;
        var comma = first;
        while (comma - first <= MaxBodyWords && paragraph.InOneSentence(first, comma) && paragraph.Tokens[comma] is { IsWord: true } token)
        {
            if (token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Negation | WordKinds.Pronoun) || (names.StartingAt(comma) is { CanSpeak: true } other && words.IsGivenName(NameText.Of(paragraph, other.NameFirst, other.NameFirst))))
            {
                return null;
            }

            titled |= token.Is(WordKinds.Title) && comma - first <= 1;
            comma++;
        }

        if (!titled || !paragraph.InOneSentence(first, comma + 1) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ','))
        {
            return null;
        }

        for (var i = comma + 1; i - comma <= MaxTitleTokens && paragraph.InOneSentence(first, i); i++)
        {
            if (names.StartingAt(i) is { CanSpeak: true } run)
            {
                return run.Last > run.NameFirst && IsEnd(run.Last + 1) ? new(SubjectKind.Name, run, first, run.Last) : null;
            }

            if (!(paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place) || paragraph.Tokens[i].IsMark(paragraph.Text, '(') || paragraph.Tokens[i].IsMark(paragraph.Text, ')') || names.StartingAt(i) is not null))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsEnd(int token) =>
        token >= paragraph.Tokens.Length || paragraph.Tokens[token].Kind != TokenKind.Word || paragraph.Tokens[token].Is(WordKinds.Complementizer);
}
