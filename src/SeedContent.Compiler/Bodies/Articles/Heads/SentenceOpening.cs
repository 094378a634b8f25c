using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a sentence surely begins at a position, so that what stands before it is none of its words.</summary>
internal static class SentenceOpening
{
    private const WordKinds Small = WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Auxiliary | WordKinds.Relative | WordKinds.Indefinite | WordKinds.Demonstrative;

    /// <summary>
    /// <c>Zoersel - Toen de bus kwam</c>: a word of the grammar has a capital only where a sentence begins, and so has an opening quotation mark. After a dash inside a
    /// sentence it would be small, and a name (<c>Paris – Marseille, c'est l'affiche</c>) says nothing.
    /// </summary>
    public static bool IsClear(string text, int start, int end, LanguageWords words)
    {
        var at = start;
        while (at < end && (text[at] is '«' or '"' or '“' or '„' or '»' or '‘' or '¿' or '¡' || Blanks.IsBlank(text[at])))
        {
            at++;
        }

        if (at >= end || !char.IsUpper(text[at]))
        {
            return false;
        }

        var stop = WordText.WordEnd(text, at, end);
        for (var i = at + 1; i < stop; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return false;
            }
        }

        // "L'eau": the article is small but for the sentence; in "L'Aquila" it belongs to the name.
        return (words.Vocabulary.Find(text, at, stop - at) & Small) != WordKinds.None || IsFront(text, TextSpan.FromBounds(at, stop), words)
            || (stop + 1 < end && char.IsLower(text[stop + 1]) && words.Elisions.Any(elision => elision.Length == stop + 1 - at && WordText.EqualsFolded(text, at, elision.Length, elision)));
    }

    /// <summary>Words that open clauses, which have lists of their own.</summary>
    private static bool IsFront(string text, TextSpan word, LanguageWords words)
    {
        var folded = WordText.Fold(word.In(text));
        return words.FrontConjunctions.Contains(folded) || words.FrontPrepositions.Contains(folded) || words.AsWords.Contains(folded) || words.FrontPronouns.Contains(folded);
    }
}
