using System.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes texts as UTF-8 literals that people can read: as they stand where they can stand so, else with escapes. There are as few literals as can
/// be: the compiler takes twice as long for one that is put together of hundreds, and for ten thousand lines joined by <c>+</c> ten times.
/// </summary>
internal static class Utf8Literal
{
    /// <summary>Writes texts one after another.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="indent">The indent.</param>
    /// <returns>The lines, several literals joined by <c>+</c>; the last line without its end, for whatever follows.</returns>
    public static string Write(IEnumerable<string> texts, int indent)
    {
        var literals = new List<string>();
        var plain = new StringBuilder();
        foreach (var text in texts)
        {
            if (CanStandRaw(text))
            {
                plain.Append(text);
                continue;
            }

            Flush();
            literals.Add(WriteEscaped(text, indent));
        }

        Flush();
        return literals.Count == 0 ? WriteEscaped("", indent) : string.Join(" +\n", literals);

        void Flush()
        {
            if (plain.Length > 0)
            {
                var text = plain.ToString();
                literals.Add(text.IndexOf('\n') < 0 ? WriteEscaped(text, indent) : WriteRaw(text, indent));
                plain.Clear();
            }
        }
    }

    // The indent before the closing quotes is taken off every line, so the text's own white space stays what it is.
    private static string WriteRaw(string text, int indent)
    {
        var writer = new SourceWriter(indent);
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        writer.Line(quotes);
        foreach (var line in text.Split('\n'))
        {
            writer.Line(line);
        }

        return writer.Line(quotes + "u8").ToString().TrimEnd('\n');
    }

    private static string WriteEscaped(string text, int indent) => new SourceWriter(indent).Line($"\"{Literals.Escape(text)}\"u8").ToString().TrimEnd('\n');

    private static bool CanStandRaw(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('\n' or '\t') && !Literals.IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
