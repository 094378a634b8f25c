using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// The words by which titles are compared. In Romance languages a title that somebody had is another one: <c>el expresidente</c>, <c>el ex presidente</c> and <c>el antiguo presidente</c> are
/// <c>ex presidente</c>, and no <c>presidente</c>.
/// </summary>
internal static class TitleKey
{
    private const string Former = "ex ";
    private const int ShortestFormer = 5;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's token.</param>
    /// <param name="words">The language.</param>
    public static string Of(TokenizedParagraph paragraph, int title, LanguageWords words)
    {
        var word = paragraph.Folded(title);
        if (!words.IsRomance || words.NameWords.Spoken.FormerWords.Count == 0)
        {
            return word;
        }

        if (First(paragraph, title, words) < title)
        {
            return Former + word;
        }

        var begin = word.Length > 2 && word[2] is '-' or ' ' ? 3 : 2;
        return word.Length >= ShortestFormer && word.StartsWith("ex", StringComparison.Ordinal) && (words.Vocabulary.Find(word, begin, word.Length - begin) & (WordKinds.Title | WordKinds.OfficeTitle)) != WordKinds.None ? Former + word[begin..] : word;
    }

    /// <summary>The token with which a title begins, with the word that says that somebody had it.</summary>
    public static int First(TokenizedParagraph paragraph, int title, LanguageWords words) => title > 0 && IsFormer(paragraph, title - 1, words) ? title - 1 : title;

    /// <summary>Whether a token says of the title behind it that somebody has it no more.</summary>
    public static bool IsFormer(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        words.IsRomance && paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].Is(WordKinds.Title | WordKinds.OfficeTitle) && words.NameWords.Spoken.FormerWords.Contains(paragraph.Folded(i));

    /// <summary>The titles that a word may stand for.</summary>
    public static IEnumerable<string> Synonyms(string key, LanguageWords words) =>
        key.StartsWith(Former, StringComparison.Ordinal) ? words.NameWords.Spoken.TitlesOfSynonyms[key[Former.Length..]].Select(title => Former + title) : words.NameWords.Spoken.TitlesOfSynonyms[key];
}
