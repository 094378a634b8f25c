using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds surnames that no list has, in scripts without capitals: a word stands behind a first name somewhere in the article, or behind that and one more word, and alone behind a verb of saying
/// elsewhere (<c>محمد الصديق معنينو … قال معنينو إن …</c>).
/// </summary>
internal static class CalledBySurname
{
    private const int Shortest = 3;

    /// <summary>Tells the paragraphs of an article its surnames.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="words">The language.</param>
    public static void Mark(IReadOnlyList<TokenizedParagraph> paragraphs, LanguageWords words)
    {
        if (words.Script != Script.Arabic)
        {
            return;
        }

        var called = new HashSet<string>(paragraphs.SelectMany(AloneBehindVerbs), StringComparer.Ordinal);
        var surnames = called.Count == 0 ? called : new HashSet<string>(paragraphs.SelectMany(paragraph => BehindFirstNames(paragraph, called, words)), StringComparer.Ordinal);
        foreach (var paragraph in surnames.Count > 0 ? paragraphs : [])
        {
            paragraph.Surnames = surnames;
        }
    }

    private static IEnumerable<string> AloneBehindVerbs(TokenizedParagraph paragraph)
    {
        for (var i = 1; i < paragraph.Tokens.Length; i++)
        {
            if (paragraph.Tokens[i - 1].Is(WordKinds.VerbBeforeSpeaker) && IsUnknown(paragraph.Tokens[i]) && paragraph.InOneSentence(i - 1, i) && EndsBehind(paragraph, i))
            {
                yield return NameText.Of(paragraph, i, i);
            }
        }
    }

    /// <summary>Whether what is said follows, a mark or the end of the sentence: another word may be of the name.</summary>
    private static bool EndsBehind(TokenizedParagraph paragraph, int token) =>
        token + 1 >= paragraph.Tokens.Length || !paragraph.InOneSentence(token, token + 1) || !paragraph.Tokens[token + 1].IsWord || paragraph.Tokens[token + 1].Is(WordKinds.Complementizer);

    private static IEnumerable<string> BehindFirstNames(TokenizedParagraph paragraph, HashSet<string> called, LanguageWords words)
    {
        for (var i = 1; i < paragraph.Tokens.Length; i++)
        {
            if (IsUnknown(paragraph.Tokens[i]) && NameText.Of(paragraph, i, i) is var name && called.Contains(name) && (IsFirstName(paragraph, i - 1, i, words) || (paragraph.Tokens[i - 1].IsWord && !paragraph.Tokens[i - 1].Is(WordKinds.AnyVerb) && IsFirstName(paragraph, i - 2, i, words))))
            {
                yield return name;
            }
        }
    }

    private static bool IsFirstName(TokenizedParagraph paragraph, int token, int name, LanguageWords words) =>
        token >= 0 && paragraph.Tokens[token].IsWord && paragraph.InOneSentence(token, name) && words.IsGivenName(NameText.Of(paragraph, token, token));

    private static bool IsUnknown(Token token) => token is { IsWord: true, Length: >= Shortest, Kinds: WordKinds.None };
}
