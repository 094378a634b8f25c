using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Words at the beginning of a line.</summary>
internal static class Prefixes
{
    /// <summary>The position after <paramref name="words"/> (which may be several, over any white space), or null where they do not stand there whole.</summary>
    public static int? After(string text, int start, int end, string words)
    {
        var at = start;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                var next = Blanks.Skip(text, at, end);
                if (next == at)
                {
                    return null;
                }

                at = next;
            }
            else if (at < end && WordText.Fold(text[at]) == WordText.Fold(c))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return at == end || !(char.IsLetterOrDigit(text[at]) || WordText.IsWordPart(text[at])) || Scripts.IsUnspaced(text[at - 1]) ? at : null;
    }
}
