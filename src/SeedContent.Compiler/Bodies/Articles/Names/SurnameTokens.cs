using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells surnames from what they would be elsewhere: those in capitals, as papers of some countries write them, from acronyms (<c>Jean MARTIN</c>), and those of offices and trades from titles
/// (<c>Jan de Koning</c>, <c>Karl Bauer</c>). What stands right behind a first name somewhere in the article is a surname everywhere in it, where it has a capital.
/// </summary>
internal static class SurnameTokens
{
    private const int ShortestSurname = 3;
    private const int MaxParticles = 2;

    /// <summary>Takes from the tokens of an article what marks its surnames as something else.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="words">The language.</param>
    public static void Take(IReadOnlyList<TokenizedParagraph> paragraphs, LanguageWords words)
    {
        var hasTitles = words.IsRomance || words.IsGermanic || words.CaseEndings.Count > 0;
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 1; i < paragraph.Tokens.Length; i++)
            {
                if (paragraph.Tokens[i] is { Length: >= ShortestSurname } token && (token.IsAcronym ? IsBehindFirstName(paragraph, i, words) : hasTitles && IsTitle(paragraph, i) && IsWholeName(paragraph, i, words)))
                {
                    surnames.Add(paragraph.Folded(i));
                }
            }
        }

        foreach (var paragraph in surnames.Count > 0 ? paragraphs : [])
        {
            for (var i = 0; i < paragraph.Tokens.Length; i++)
            {
                var token = paragraph.Tokens[i];
                if (((token.IsWord && token.IsAcronym) || IsTitle(paragraph, i)) && surnames.Contains(paragraph.Folded(i)))
                {
                    // An office beside a verb of saying is read without its capital.
                    paragraph.Tokens[i] = token with { Case = (token.Case & ~(WordCase.Acronym | WordCase.Lower)) | WordCase.Upper, Kinds = token.Kinds & ~WordKinds.AnyTitle };
                }
            }
        }
    }

    /// <summary>A title with a capital, which may have been taken from it where it stands alone.</summary>
    private static bool IsTitle(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is { IsWord: true } token && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && paragraph.HasCapital(i);

    /// <summary><c>Karl Bauer</c>, <c>Jan de Koning</c>, <c>Bruno Le Maire</c>, but not <c>Charlotte Mayor Jane Doe</c>, whose title a name follows.</summary>
    private static bool IsWholeName(TokenizedParagraph paragraph, int i, LanguageWords words)
    {
        var first = i;
        while (first > 1 && i - first < MaxParticles && paragraph.InOneSentence(first - 1, i) && paragraph.Tokens[first - 1] is { IsWord: true } particle && particle.Is(WordKinds.NameParticle | WordKinds.Article))
        {
            first--;
        }

        return !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsUpper) && IsBehindFirstName(paragraph, first, words);
    }

    /// <summary>A first name that is not in capitals itself, as all words of a heading may be.</summary>
    private static bool IsBehindFirstName(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        paragraph.Tokens[i - 1] is { IsUpper: true, IsAcronym: false } before && paragraph.Tokens[i].Start == before.End + 1 && paragraph.InOneSentence(i - 1, i) && !before.Is(WordKinds.AnyTitle | WordKinds.Place) && GivenNames.IsOfAnyLanguage(paragraph, i - 1, words);
}
