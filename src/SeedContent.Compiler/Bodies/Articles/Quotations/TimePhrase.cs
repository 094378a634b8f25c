using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>When something was said, between the verb and its subject: <c>сказала пять лет назад Сидорова</c>, <c>mówił w marcu 2020 roku Nowak</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class TimePhrase(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxTokens = 5;
    private const int DigitsOfYear = 4;

    /// <summary>The token behind the words for a time that begin at another; that one where none do.</summary>
    public int Skip(int first) =>
        words.NameWords.Spoken.AgoWords.Count == 0 || !paragraph.InOneSentence(first - 1, first) || !paragraph.Tokens[first].IsWord ? first : BehindAgo(first) ?? BehindYear(first) ?? first;

    /// <summary><c>несколько лет назад</c>, <c>dwa lata temu</c></summary>
    private int? BehindAgo(int first)
    {
        for (var i = first + 1; i - first < MaxTokens && paragraph.InOneSentence(first, i) && IsPart(paragraph.Tokens[i - 1]); i++)
        {
            if (words.NameWords.Spoken.AgoWords.Contains(paragraph.Folded(i)))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary><c>в 2020 году</c>, <c>w marcu 2020 roku</c></summary>
    private int? BehindYear(int first)
    {
        if (!paragraph.Tokens[first].Is(WordKinds.PlacePreposition))
        {
            return null;
        }

        var year = first + 1;
        year += paragraph.InOneSentence(first, year) && paragraph.Tokens[year].IsLower && IsPart(paragraph.Tokens[year]) ? 1 : 0;
        return paragraph.InOneSentence(first, year + 1) && paragraph.Tokens[year] is { Length: DigitsOfYear } digits && char.IsDigit(paragraph.Text[digits.Start]) && paragraph.Tokens[year + 1].IsLower ? year + 2 : null;
    }

    private bool IsPart(Token token) => (token.IsLower || char.IsDigit(paragraph.Text[token.Start])) && !token.Is(WordKinds.AnyVerb | WordKinds.AnyTitle | WordKinds.Person | WordKinds.Complementizer | WordKinds.Relative);
}
