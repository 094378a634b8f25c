using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The words that the article writes with a small letter: at the head of a sentence they are no names.</summary>
internal sealed class LowerWords
{
    // Open addressing; 0 is an empty place. Words need no storing, and two that collide cost one name.
    private readonly uint[] hashes;

    /// <summary>Nouns that begin a sentence before a name and are no part of it: <c>Ucapan Budi Santoso</c>.</summary>
    private readonly ICollection<string> nouns;

    /// <param name="paragraphs">The paragraphs of the article.</param>
    /// <param name="nouns">Nouns that count whether the article has them with a small letter or not, folded.</param>
    public LowerWords(IReadOnlyList<TokenizedParagraph> paragraphs, ICollection<string>? nouns = null)
    {
        this.nouns = nouns ?? [];
        var words = paragraphs.Sum(paragraph => paragraph.Tokens.Length);
        var size = 16;
        while (size < words * 2)
        {
            size *= 2;
        }

        hashes = new uint[size];
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Length; i++)
            {
                if (paragraph.Tokens[i] is { IsLower: true } token)
                {
                    var hash = Hash(paragraph.Text, token);
                    hashes[Place(hash)] = hash;
                }
            }
        }
    }

    public bool Contains(string text, Token word)
    {
        var hash = Hash(text, word);
        return hashes[Place(hash)] == hash || (nouns.Count > 0 && nouns.Contains(WordText.Fold(word.Span.In(text))));
    }

    /// <summary>Where the hash stands, or else the empty place for it.</summary>
    private int Place(uint hash)
    {
        var place = (int)(hash & (uint)(hashes.Length - 1));
        while (hashes[place] != 0 && hashes[place] != hash)
        {
            place = (place + 1) & (hashes.Length - 1);
        }

        return place;
    }

    /// <summary>The hash of a word, which is never that of an empty place.</summary>
    private static uint Hash(string text, Token word) => WordText.Hash(text, word.Start, word.Length) | 1;
}
