using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether a word is a participle of saying in whatever gender and number it stands, in Romance languages: <c>calificadas</c>, <c>definite</c>, <c>qualifiées</c>. The lists have that of one man.</summary>
internal static class AgreedParticiple
{
    private const int Shortest = 4;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="i">The word's token.</param>
    /// <param name="words">The language.</param>
    public static bool Is(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        paragraph.Tokens[i] is { IsLower: true } token && (token.Is(WordKinds.Participle) || (words.IsRomance && token.Length >= Shortest && Agrees(paragraph.Folded(i), words)));

    private static bool Agrees(string word, LanguageWords words)
    {
        var length = word.Length - (word[^1] == 's' ? 1 : 0);
        var stem = word[..(length - 1)];
        return word[length - 1] switch
        {
            'a' or 'i' => IsInList(stem + "o", words),
            'e' => IsInList(stem + "o", words) || IsInList(stem, words),
            _ => length < word.Length && IsInList(word[..length], words),
        };
    }

    private static bool IsInList(string form, LanguageWords words) => (words.Vocabulary.Find(form, 0, form.Length) & WordKinds.Participle) != WordKinds.None;
}
