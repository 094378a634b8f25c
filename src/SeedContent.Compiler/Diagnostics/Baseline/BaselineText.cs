using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>
/// How a baseline is written. The build takes it from the compiler as a generated file, which has to be C#, and copies it as it is: so it
/// begins with <c>#if false</c> and ends with <c>#endif</c>. Lines that start with <c>#</c> or <c>//</c> are comments.
/// </summary>
public static class BaselineText
{
    private static readonly string[] Places = ["line ", "column ", "offset "];

    /// <summary>The line of a mistake. It stays the same when other lines of the seed change, and when only the advice changes.</summary>
    /// <param name="diagnostic">The mistake; it stands in a seed.</param>
    /// <returns>Its id, its seed, and what was found.</returns>
    public static string LineOf(SeedDiagnostic diagnostic)
    {
        var message = diagnostic.Message;
        var advice = message.IndexOf("; ", StringComparison.Ordinal);
        return diagnostic.Descriptor.Id + " " + Escape(diagnostic.SeedPath + ": " + WithoutPlaces(advice < 0 ? message : message.Substring(0, advice))).TrimEnd();
    }

    /// <summary>Writes a baseline.</summary>
    /// <param name="diagnostics">The mistakes to list, in any order.</param>
    /// <returns>The whole file, with <c>\n</c> line ends.</returns>
    public static string Write(IEnumerable<SeedDiagnostic> diagnostics)
    {
        var text = new StringBuilder()
            .Append("#if false // Known mistakes in seeds: information, while new ones are errors. Delete a line when its mistake is mended.\n")
            .Append("// Written by: dotnet build -p:SeedContentWriteBaseline=true\n");
        foreach (var line in diagnostics.Select(LineOf).OrderBy(line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.Append("#endif\n").ToString();
    }

    /// <summary>Whether a line says nothing to us.</summary>
    /// <param name="line">The line, without white space around it.</param>
    /// <returns>True for an empty line and for a comment.</returns>
    internal static bool IsComment(string line) => line.Length == 0 || line[0] == '#' || line.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Puts escapes for what would end a line, or could not be seen or saved.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>One line.</returns>
    internal static string Escape(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else if (text[i] is '\u2028' or '\u2029' or '\uFEFF' || char.IsControl(text[i]) || char.IsSurrogate(text[i]))
            {
                line.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(text[i]);
            }
        }

        return line.ToString();
    }

    // "first in line 12", "at offset 13", "12 bytes": what another edit of the seed would change.
    private static string WithoutPlaces(string message)
    {
        var text = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length;)
        {
            var end = i;
            while (end < message.Length && message[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (end == i)
            {
                text.Append(message[i++]);
                continue;
            }

            var isPlace = Array.Exists(Places, place => i >= place.Length && string.CompareOrdinal(message, i - place.Length, place, 0, place.Length) == 0)
                || string.CompareOrdinal(message, end, " bytes", 0, 6) == 0;
            text.Append(isPlace ? "*" : message.Substring(i, end - i));
            i = end;
        }

        return text.ToString();
    }
}
