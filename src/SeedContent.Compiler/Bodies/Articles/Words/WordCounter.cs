using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Counts words: runs without white space that hold a letter or a digit.</summary>
internal static class WordCounter
{
    public static int Count(string text, TextSpan range)
    {
        var count = 0;
        var counted = false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                counted = false;
            }
            else if (!counted && IsLetterOrDigit(text, i))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }

    private static bool IsLetterOrDigit(string text, int i) => char.IsSurrogate(text[i]) ? char.IsLetterOrDigit(text, i) : char.IsLetterOrDigit(text[i]);
}
