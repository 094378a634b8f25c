using System.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes texts as UTF-8 literals that people can read: as they stand where they can stand so, else with escapes. There are as few literals as can
/// be: the compiler takes twice as long for one that is put together of hundreds, and for ten thousand lines joined by <c>+</c> ten times.
/// </summary>
internal static class Utf8Literal
{
    private const int SpacesPerLevel = 4;

    /// <summary>Writes texts one after another.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="indent">The indent.</param>
    /// <returns>The lines, several literals joined by <c>+</c>; the last line without its end, for whatever follows.</returns>
    public static string Write(IEnumerable<string> texts, int indent)
    {
        var result = new StringBuilder();
        var plain = new List<string>();
        foreach (var text in texts)
        {
            if (CanStandRaw(text))
            {
                plain.Add(text);
                continue;
            }

            Flush();
            WriteEscaped(Next(), text, indent);
        }

        Flush();
        return (result.Length > 0 ? result : WriteEscaped(result, "", indent)).ToString();

        StringBuilder Next() => result.Length > 0 ? result.Append(" +\n") : result;

        void Flush()
        {
            if (plain.Exists(static text => text.IndexOf('\n') >= 0))
            {
                WriteRaw(Next(), plain, indent);
            }
            else if (plain.Exists(static text => text.Length > 0))
            {
                WriteEscaped(Next(), string.Concat(plain), indent);
            }

            plain.Clear();
        }
    }

    // The indent before the closing quotes is taken off every line, so the text's own white space stays what it is. It is written line by line into one
    // buffer: this is done for all texts of a group after an edit of one.
    private static void WriteRaw(StringBuilder result, List<string> texts, int indent)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(texts) + 1));
        result.Append(' ', indent * SpacesPerLevel).Append(quotes).Append('\n');
        var isLineStart = true;
        foreach (var text in texts)
        {
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                var length = (end < 0 ? text.Length : end) - start;
                if (length > 0)
                {
                    result.Append(' ', isLineStart ? indent * SpacesPerLevel : 0).Append(text, start, length);
                }

                isLineStart = end >= 0;
                start += length;
                if (isLineStart)
                {
                    result.Append('\n');
                    start++;
                }
            }
        }

        result.Append('\n').Append(' ', indent * SpacesPerLevel).Append(quotes).Append("u8");
    }

    private static StringBuilder WriteEscaped(StringBuilder result, string text, int indent) =>
        result.Append(' ', indent * SpacesPerLevel).Append('"').Append(Literals.Escape(text)).Append("\"u8");

    private static bool CanStandRaw(string text)
    {
        foreach (var c in text)
        {
            // Most are ASCII, and need no look into Unicode's tables.
            if (c is not ((>= ' ' and <= '~') or '\n' or '\t') && !Literals.IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    // It can begin in one text and end in the next.
    private static int LongestRunOfQuotes(List<string> texts)
    {
        var longest = 0;
        var run = 0;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                run = c == '"' ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }
}
