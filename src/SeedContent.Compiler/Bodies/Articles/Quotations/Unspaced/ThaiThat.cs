using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The Thai "that", which leads to what somebody says with whatever verb, and ends other words too: <c>ตัดพ้อกลางวงประชุมว่า</c>, <c>มากกว่า</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class ThaiThat(string text, LanguageWords words)
{
    public const string Word = "ว่า";

    /// <summary>How far it may stand before the quotation.</summary>
    private const int MaxTold = 48;

    /// <summary>Where the last one of a piece ends that leads to what is told.</summary>
    public int? Find(TextSpan piece)
    {
        for (var at = piece.End - Word.Length; at > piece.Start && piece.End - at <= MaxTold; at--)
        {
            if (Begins(at))
            {
                var end = at + Word.Length;
                return EndsOther(TextSpan.FromBounds(piece.Start, end)) || words.NameWords.Unspaced.NoThats.Any(word => GoesOn(word, at, piece.End)) ? null : end;
            }
        }

        return null;
    }

    /// <summary>Whether it begins at a position.</summary>
    public bool Begins(int at) => string.CompareOrdinal(text, at, Word, 0, Word.Length) == 0;

    /// <summary>Whether a phrase ends with it, and leads to what somebody says.</summary>
    public bool Ends(TextSpan phrase) => phrase.Length > Word.Length && Begins(phrase.End - Word.Length) && !EndsOther(phrase);

    /// <summary>Whether a phrase ends with a word that holds it and leads to nothing that is said: <c>มากกว่า</c>.</summary>
    public bool EndsOther(TextSpan phrase)
    {
        // 'บอกว่า' holds 'กว่า' by its letters only.
        var verb = phrase.End - words.Sayings.StartOfEndingAt(text, phrase.Start, phrase.End) ?? 0;
        return words.NameWords.Unspaced.NoThats.Any(word => word.Length > verb && phrase.Length >= word.Length && string.CompareOrdinal(text, phrase.End - word.Length, word, 0, word.Length) == 0);
    }

    /// <summary>Whether it is but the beginning of such a word.</summary>
    private bool GoesOn(string word, int at, int end) => word.Length > Word.Length && at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
