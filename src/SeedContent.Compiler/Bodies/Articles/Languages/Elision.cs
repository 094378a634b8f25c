namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words that lost their vowel and are written with the next: <c>l'avocat</c> is two words, <c>aujourd'hui</c> one.</summary>
internal static class Elision
{
    /// <returns>The position after the elided word that a range of the text begins with, or its start where it begins with none.</returns>
    public static int End(string text, int start, int end, IReadOnlyList<string> elisions)
    {
        // By index: asked of every word, and an enumerator of an interface is an object.
        for (var i = 0; i < elisions.Count; i++)
        {
            var elision = elisions[i];
            var next = start + elision.Length;

            // A capital before a capital is a name: L'Oréal, D'Alema.
            if (next < end && WordText.EqualsFolded(text, start, elision.Length, elision) && !(char.IsUpper(text[start]) && char.IsUpper(text[next])))
            {
                return next;
            }
        }

        return start;
    }

    /// <summary>A folded word, taken apart.</summary>
    public static IEnumerable<string> Split(string word, IReadOnlyList<string> elisions)
    {
        var start = 0;
        for (var end = End(word, 0, word.Length, elisions); end > start; end = End(word, start, word.Length, elisions))
        {
            yield return word[start..end];
            start = end;
        }

        yield return word[start..];
    }
}
