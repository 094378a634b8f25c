using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The words that the article writes with a small letter: at the head of a sentence they are no names.</summary>
internal sealed class LowerWords
{
    private readonly HashSet<ulong> hashes = [];

    public LowerWords(IEnumerable<TokenizedParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var token in paragraph.Tokens)
            {
                if (token.IsLower)
                {
                    hashes.Add(Hash(paragraph.Text, token));
                }
            }
        }
    }

    public bool Contains(string text, Token word) => hashes.Contains(Hash(text, word));

    private static ulong Hash(string text, Token word)
    {
        // FNV-1a with 64 bits: words need no storing, and two that collide cost one name.
        var hash = 14695981039346656037ul;
        for (var i = word.Start; i < word.End; i++)
        {
            hash = unchecked((hash ^ WordText.Fold(text[i])) * 1099511628211ul);
        }

        return hash;
    }
}
