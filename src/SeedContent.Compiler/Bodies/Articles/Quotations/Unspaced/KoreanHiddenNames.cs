using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean names of which a paper tells the surname only, with a word for the rest: <c>김아무개씨는</c>, <c>김 아무개(40)씨는</c>, <c>이모(40) 씨는</c>. Some of them are other words too, as
/// that for an aunt, whom nobody calls so.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
internal sealed class KoreanHiddenNames(string text, LanguageWords words, KoreanWords forms)
{
    /// <summary>The name before a form of address.</summary>
    /// <param name="found">The words.</param>
    /// <param name="i">The word with the form of address.</param>
    /// <param name="bare">What stands before that in the word; empty where nothing does.</param>
    /// <param name="mark">The form of address.</param>
    public (TextSpan Name, int First)? Before(List<TextSpan> found, int i, TextSpan bare, TextSpan mark)
    {
        // '이모님은', '고모 할머니는' are aunts.
        if (mark.Length != 1 || text[mark.Start] == '님' || (bare.Length == 0 && i == 0))
        {
            return null;
        }

        var (word, at) = bare.Length > 0 ? (bare, i) : (found[i - 1], i - 1);
        (word, at) = forms.BeforeBrackets(found, at, word) ?? (word, at);
        foreach (var hidden in words.NameWords.Unspaced.HiddenNames)
        {
            if (!word.EndsWith(text, hidden))
            {
                continue;
            }

            var surname = TextSpan.FromBounds(word.Start, word.End - hidden.Length);
            if (surname.Length > 0)
            {
                return forms.IsIn(words.Surnames, surname) ? (word, at) : null;
            }

            return at > 0 && found[at - 1].End + 1 == word.Start && forms.IsIn(words.Surnames, found[at - 1]) ? (TextSpan.FromBounds(found[at - 1].Start, word.End), at - 1) : null;
        }

        return null;
    }
}
