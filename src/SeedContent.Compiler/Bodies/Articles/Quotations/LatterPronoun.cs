using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun is that stands for whoever was named last, not for whom the text is about: <c>Luis Gómez recibió a Ana Pérez. «Volveremos», dijo esta última.</c> Nobody may be named by a role alone behind the name.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
internal sealed class LatterPronoun(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words, PersonGenders genders)
{
    private const int MaxTokensBack = 60;

    /// <summary>Whether the words that attribute a quotation have such a pronoun.</summary>
    public bool Is(TokenizedParagraph paragraph, TextSpan attribution)
    {
        for (var i = paragraph.FirstFrom(attribution.Start); words.NameWords.Spoken.LatterPronouns.Count > 0 && i < paragraph.Tokens.Length && paragraph.Tokens[i].Start < attribution.End; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Pronoun) && words.NameWords.Spoken.LatterPronouns.Contains(paragraph.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who was named last before a token of the paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">The token.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int token, bool? isWoman)
    {
        for (var i = token - 1; i >= 0 && token - i <= MaxTokensBack; i--)
        {
            if (names[paragraph.Index].EndingAt(i) is { } run)
            {
                if (index.ResolvePerson(run) is { } person && genders.MayBe(person, isWoman))
                {
                    return person;
                }

                i = run.First;
            }
            else if (paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb))
            {
                return null;
            }
        }

        return null;
    }
}
