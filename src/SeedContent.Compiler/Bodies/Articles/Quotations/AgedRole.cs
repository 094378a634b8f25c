using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads an age with a definite article as the pronoun that it stands for: <c>„…“, sagt die 79-Jährige</c>, <c>‘…’, zegt de 61-jarige</c>, <c>“…,” the 91-year-old says</c>; in Polish it is a
/// word of its own: <c>– powiedziała 22-latka</c>.
/// </summary>
/// <param name="words">The language.</param>
internal sealed class AgedRole(LanguageWords words)
{
    private const int MostDigits = 3;
    private const string PolishMan = "latek";
    private const string PolishWoman = "latka";

    /// <summary>What a pronoun would say in place of the words; null where they are no age alone.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public Attribution? AsPronoun(TokenizedParagraph paragraph, Attribution attribution)
    {
        if (!(words.IsGermanic || words.CaseEndings.Count > 0) || attribution is not { Kind: SubjectKind.Unnamed, Span: { } span })
        {
            return null;
        }

        for (var i = Math.Max(1, paragraph.FirstFrom(span.Start)); i < paragraph.Tokens.Length && paragraph.Tokens[i].Start < span.End; i++)
        {
            var polish = words.IsGermanic ? null : PolishAge(paragraph, i);
            if ((polish is not null || (words.IsGermanic && IsAge(paragraph, i))) && IsAlone(paragraph, i, span.End))
            {
                return attribution with { Kind = SubjectKind.Pronoun, IsOnePerson = true, IsWoman = polish ?? IsWoman(paragraph.Tokens[i - 1]) };
            }
        }

        return null;
    }

    /// <summary>Whether a token is the age of somebody, behind a definite article.</summary>
    public static bool IsAge(TokenizedParagraph paragraph, int i)
    {
        var (token, article) = (paragraph.Tokens[i], paragraph.Tokens[i - 1]);
        var hyphen = paragraph.Text.IndexOf('-', token.Start, token.Length) - token.Start;
        return hyphen is > 0 and <= MostDigits && char.IsDigit(paragraph.Text[token.Start]) && hyphen + 1 < token.Length && char.IsLetter(paragraph.Text[token.Start + hyphen + 1])
            && article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite) && article.Length > 1;
    }

    /// <summary><c>22-latek</c>, <c>22-latka</c>: whether a word is the age of a woman, or of a man; null where it is none.</summary>
    private static bool? PolishAge(TokenizedParagraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        var hyphen = paragraph.Text.IndexOf('-', token.Start, token.Length);
        var age = hyphen > token.Start && char.IsDigit(paragraph.Text[token.Start]) ? WordText.Fold(TextSpan.FromBounds(hyphen + 1, token.End).In(paragraph.Text)) : "";
        return age switch
        {
            PolishMan => false,
            PolishWoman => true,
            _ => null,
        };
    }

    /// <summary>Whether no noun stands behind that would be who is of that age: <c>the 91-year-old farmer</c>.</summary>
    private static bool IsAlone(TokenizedParagraph paragraph, int i, int end) =>
        i + 1 >= paragraph.Tokens.Length || paragraph.Tokens[i + 1].Start >= end || paragraph.Tokens[i + 1].Is(WordKinds.AnyVerb | WordKinds.Adverb) || !paragraph.Tokens[i + 1].IsWord;

    /// <summary><c>der 79-Jährige</c>, <c>die 79-Jährige</c>: where articles tell; elsewhere nothing does.</summary>
    private bool? IsWoman(Token article) => !words.CapitalNouns ? null : !article.Is(WordKinds.Genitive);
}
