using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a name is an outlet's though no list has it: a word in it says so (<c>Agenzia Nova</c>, <c>Hatay Ajans</c>, <c>РИА «Дагестан»</c>, <c>Selangor TV</c>).</summary>
internal static class OutletName
{
    private const int MostWords = 6;
    private const int Longest = 50;

    /// <param name="text">The text.</param>
    /// <param name="name">The words.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan name, LanguageWords words)
    {
        if (name.Length is < 3 or > Longest || words.OutletWords.Count == 0)
        {
            return false;
        }

        var (count, outlets) = (0, 0);
        for (var at = name.Start; at < name.End;)
        {
            var end = Blanks.EndOfWord(text, at, name.End);
            var word = Bare(text, at, end);
            if (word.Length == 0 || ++count > MostWords)
            {
                return false;
            }

            // A small word that is long is none of a name: 'Haber veren kişi'.
            var isOutlet = words.OutletWords.Any(outlet => outlet.Length == word.Length && Prefixes.After(text, word.Start, word.End, outlet) == word.End);
            if (!isOutlet && char.IsLower(text[word.Start]) && (word.Length > 3 || count == 1))
            {
                return false;
            }

            outlets += isOutlet ? 1 : 0;
            at = Blanks.Skip(text, end, name.End);
        }

        return outlets > 0 && count > 1;
    }

    private static TextSpan Bare(string text, int start, int end)
    {
        while (start < end && text[start] is '«' or '"' or '„' or '“')
        {
            start++;
        }

        while (end > start && text[end - 1] is '»' or '"' or '”' or '“')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
