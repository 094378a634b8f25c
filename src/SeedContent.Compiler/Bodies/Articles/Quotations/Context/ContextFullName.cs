using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>A full name of an article.</summary>
/// <param name="words">Its words.</param>
/// <param name="certain">How many of them are certainly of it: behind two words what follows may be the sentence's.</param>
/// <param name="whole">Where it stands.</param>
/// <param name="span">Where its certain words stand.</param>
internal sealed class ContextFullName(string[] words, int certain, TextSpan whole, TextSpan span)
{
    private bool isCut;

    /// <summary>Whether a first name or a surname that is known is in it, so that one of its words alone may be a name too.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Its words.</summary>
    public string[] Words { get; } = words;

    /// <summary>Notes that somebody is called by a word, which is the surname where the certain words end with it.</summary>
    /// <param name="word">The word.</param>
    public void Cut(string word) => isCut |= string.Equals(Words[certain - 1], word, StringComparison.Ordinal);

    /// <summary>The name for somebody who is called by some of its words.</summary>
    /// <param name="count">How many words that are.</param>
    public TextSpan For(int count) => isCut || count <= certain ? span : whole;
}
