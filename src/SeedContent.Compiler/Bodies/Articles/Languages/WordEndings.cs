using System.Collections;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>How words of one kind end, folded. Asked of every word of every article: most end otherwise, which their last letter shows.</summary>
/// <param name="endings">The endings, of which the first that fits counts.</param>
internal sealed class WordEndings(IReadOnlyList<string> endings) : IReadOnlyList<string>
{
    private const int AsciiCount = 128;

    private readonly string[] endings = [.. endings];

    /// <summary>The characters of ASCII that an ending has last. No other character folds to one of them that ends a word of a Latin text, so others are looked through.</summary>
    private readonly bool[] lasts = LastsOf(endings);

    /// <summary>No ending.</summary>
    public static WordEndings None { get; } = new([]);

    public int Count => endings.Length;

    public string this[int index] => endings[index];

    /// <summary>The ending of a word that is longer than it or is the ending itself; null where it has none.</summary>
    public string? Of(string text, int start, int length)
    {
        var last = text[start + length - 1];
        if (endings.Length == 0 || (last < AsciiCount && !lasts[WordText.Fold(last)]))
        {
            return null;
        }

        foreach (var ending in endings)
        {
            if (length >= ending.Length && WordText.EqualsFolded(text, start + length - ending.Length, ending.Length, ending))
            {
                return ending;
            }
        }

        return null;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)endings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => endings.GetEnumerator();

    private static bool[] LastsOf(IReadOnlyList<string> endings)
    {
        var found = new bool[AsciiCount];
        foreach (var ending in endings)
        {
            if (ending[^1] is < (char)AsciiCount and var last)
            {
                found[last] = true;
            }
        }

        return found;
    }
}
