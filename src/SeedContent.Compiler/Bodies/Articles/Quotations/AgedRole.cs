using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads an age with a definite article as the pronoun that it stands for: <c>„…“, sagt die 79-Jährige</c>, <c>‘…’, zegt de 61-jarige</c>, <c>“…,” the 91-year-old says</c>; in German and Dutch
/// a noun may stand behind it (<c>der 23-jährige Stürmer</c>, <c>der 23 Jahre alte Stürmer</c>); in Polish it is a word of its own: <c>– powiedziała 22-latka</c>.
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
            var age = polish is not null ? i : words.IsGermanic ? EndOfAge(paragraph, i) : -1;
            if (age >= 0 && ((age == i && IsAlone(paragraph, age, span.End)) || NounBehind(paragraph, age) is not null))
            {
                return attribution with { Kind = SubjectKind.Pronoun, IsOnePerson = true, IsWoman = polish ?? IsWoman(paragraph.Tokens[ArticleOf(paragraph, i)]) };
            }
        }

        return null;
    }

    /// <summary>The noun behind an age in the words that attribute a quotation: <c>sagte der 23-jährige Stürmer</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="span">The words that attribute it.</param>
    public int? Noun(TokenizedParagraph paragraph, TextSpan span)
    {
        for (var i = Math.Max(1, paragraph.FirstFrom(span.Start)); words.IsGermanic && i < paragraph.Tokens.Length && paragraph.Tokens[i].Start < span.End; i++)
        {
            if (EndOfAge(paragraph, i) is >= 0 and var age)
            {
                return NounBehind(paragraph, age);
            }
        }

        return null;
    }

    /// <summary>The last token of an age that begins at a token; -1 where none does.</summary>
    private int EndOfAge(TokenizedParagraph paragraph, int i)
    {
        if (IsAge(paragraph, i))
        {
            return i;
        }

        var isSpelt = words.NameWords.Spoken.AgedPhrases.Count > 0 && paragraph.InOneSentence(i - 1, i + 2) && char.IsDigit(paragraph.Text[paragraph.Tokens[i].Start]) && paragraph.Tokens[i].Length <= MostDigits
            && paragraph.Tokens[ArticleOf(paragraph, i)] is var article && article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite);
        return isSpelt && words.NameWords.Spoken.AgedPhrases.Contains(paragraph.Folded(i + 1) + " " + paragraph.Folded(i + 2)) ? i + 2 : -1;
    }

    /// <summary>The noun right behind an age, with which what is said of whoever speaks ends.</summary>
    private int? NounBehind(TokenizedParagraph paragraph, int age)
    {
        var noun = age + 1;
        if (words.NameWords.Spoken.AgedPhrases.Count == 0 || !paragraph.InOneSentence(age, noun) || !paragraph.Tokens[noun].IsWord || paragraph.Tokens[noun].IsUpper != words.CapitalNouns
            || paragraph.Tokens[noun].Is(WordKinds.Grammar & ~WordKinds.AnyTitle) || words.NameWords.Spoken.OtherRoles.Contains(paragraph.Folded(noun)))
        {
            return null;
        }

        // 'der 23-jährige Stürmer Jan Weber', 'der 23-jährige Freund der Frau'
        return !paragraph.InOneSentence(noun, noun + 1) || paragraph.Tokens[noun + 1] is var next && (!next.IsWord || (!next.IsUpper && !next.Is(WordKinds.Article | WordKinds.TitleLinker | WordKinds.NameParticle))) ? noun : null;
    }

    /// <summary>Whether a token is the age of somebody, behind a definite article.</summary>
    public static bool IsAge(TokenizedParagraph paragraph, int i)
    {
        var (token, article) = (paragraph.Tokens[i], paragraph.Tokens[ArticleOf(paragraph, i)]);
        var hyphen = paragraph.Text.IndexOf('-', token.Start, token.Length) - token.Start;
        return hyphen is > 0 and <= MostDigits && char.IsDigit(paragraph.Text[token.Start]) && hyphen + 1 < token.Length && char.IsLetter(paragraph.Text[token.Start + hyphen + 1])
            && article.Is(WordKinds.Article) && !article.Is(WordKinds.Indefinite) && article.Length > 1;
    }

    /// <summary>The token before an age, or before the one word between: <c>die heute 52-Jährige</c>, <c>de intussen 52-jarige zangeres</c>, <c>die verletzte 52-Jährige</c>.</summary>
    private static int ArticleOf(TokenizedParagraph paragraph, int age) =>
        age > 1 && paragraph.InOneSentence(age - 2, age) && paragraph.Tokens[age - 1] is { IsLower: true } word && !word.Is(WordKinds.Article | WordKinds.AnyVerb | WordKinds.PlacePreposition | WordKinds.TitleLinker) ? age - 2 : age - 1;

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
