using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Counts words: runs without white space that hold a letter or a digit.</summary>
internal static class WordCounter
{
    public static int Count(string text, TextSpan range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End;)
        {
            if (Blanks.IsBlank(text[i]) || !IsLetterOrDigit(text, i))
            {
                i++;
                continue;
            }

            count++;
            i = Blanks.EndOfWord(text, i, range.End);
        }

        return count;
    }

    private static bool IsLetterOrDigit(string text, int i) => char.IsSurrogate(text[i]) ? char.IsLetterOrDigit(text, i) : char.IsLetterOrDigit(text[i]);
}
