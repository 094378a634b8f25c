using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Tells by the end of a Hindi verb whether a woman or a man is its subject: <c>कहती हैं</c>, <c>बोलीं</c>, <c>कहते हैं</c>, <c>बोले</c>; behind <c>ने</c> it does not tell.</summary>
internal static class HindiVerbs
{
    private const string Subject = "ने";

    /// <param name="text">The text.</param>
    /// <param name="span">The words that attribute, which the verb ends.</param>
    /// <returns>Whether it is a woman; null where it does not tell.</returns>
    public static bool? IsWoman(string text, TextSpan span)
    {
        var words = span.In(text).Split(' ');
        var last = words.Length - 1;
        if (Array.Exists(words, word => word.EndsWith(Subject, StringComparison.Ordinal)))
        {
            return null;
        }

        if (words[last] is "हैं" or "है" or "थीं" or "थी" or "थे" or "था" && last > 0)
        {
            return words[last] is "थीं" or "थी" ? true
                : words[last - 1].EndsWith("ती", StringComparison.Ordinal) ? true
                : words[last - 1].EndsWith("ते", StringComparison.Ordinal) || words[last - 1].EndsWith("ता", StringComparison.Ordinal) ? false
                : null;
        }

        return words[last].EndsWith("लीं", StringComparison.Ordinal) || words[last].EndsWith("ईं", StringComparison.Ordinal) ? true
            : words[last] is "बोले" or "बोला" ? false
            : null;
    }
}
