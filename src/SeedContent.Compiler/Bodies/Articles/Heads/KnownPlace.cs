using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether words are a place of the language's data file.</summary>
internal static class KnownPlace
{
    public static bool Is(string text, TextSpan range, LanguageWords words)
    {
        var first = range.Start;
        while (first < range.End && char.IsLetter(text[first]))
        {
            first++;
        }

        if (first == range.End)
        {
            return (words.Vocabulary.Find(text, range.Start, range.Length) & WordKinds.Place) != WordKinds.None;
        }

        foreach (var phrase in words.Vocabulary.PhrasesAt(text, range.Start, first - range.Start))
        {
            if ((phrase.Kinds & WordKinds.Place) != WordKinds.None && Prefixes.After(text, range.Start, range.End, string.Join(" ", phrase.Words)) == range.End)
            {
                return true;
            }
        }

        return false;
    }
}
