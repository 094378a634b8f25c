using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>How a word of the text is written elsewhere in it. Each call reads the text once.</summary>
internal static class WordSearch
{
    /// <summary>Whether the words in capitals also stand in the text as a name does: <c>VILNIUS</c> as <c>Vilnius</c>.</summary>
    public static bool HasTitleCase(string text, TextSpan words)
    {
        var name = words.In(text).ToCharArray();
        for (var i = 1; i < name.Length; i++)
        {
            name[i] = char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(name[i]) : name[i];
        }

        return Find(text, new string(name), except: -1);
    }

    /// <summary>Whether the words also stand in the text with small letters, as no name does: <c>CRICKET</c> as <c>cricket</c>.</summary>
    public static bool HasLowerCase(string text, TextSpan words) => Find(text, words.In(text).ToLowerInvariant(), except: -1);

    /// <summary>Whether the words stand once more as they are.</summary>
    public static bool HasAnother(string text, TextSpan words) => Find(text, words.In(text), words.Start);

    /// <summary>Whether the words stand in the text once more behind a word of a kind: <c>in Recife</c>.</summary>
    public static bool HasBefore(string text, TextSpan words, WordKinds kind, LanguageWords language) => Find(text, words.In(text), words.Start, at =>
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && WordText.IsWordPart(text[start - 1]))
        {
            start--;
        }

        return (language.Vocabulary.Find(text, start, end - start) & kind) != WordKinds.None;
    });

    private static bool Find(string text, string word, int except, Func<int, bool>? accepts = null)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var after = at + word.Length;
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (after == text.Length || !char.IsLetterOrDigit(text[after]));
            if (whole && at != except && accepts?.Invoke(at) != false)
            {
                return true;
            }
        }

        return false;
    }
}
