using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds characters that nobody sees: those that turn the direction of the text, by which code can read otherwise than it runs, and controls.</summary>
internal static class CharacterCheck
{
    public static void Check(string text, ProblemList problems)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (BidiName(text[i]) is { } name)
            {
                problems.Add(SeedDescriptors.BidiControl, new(i, 1), CodeOf(text[i]), name);
            }
            else if (IsControl(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && IsControl(text[i + 1]))
                {
                    i++;
                }

                problems.Add(SeedDescriptors.ControlCharacter, TextSpan.FromBounds(start, i + 1), CodeOf(text[start]));
            }
        }
    }

    // A line's end may be one of Unicode's.
    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085');

    private static string CodeOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string? BidiName(char c) => c switch
    {
        '\u202A' => "LEFT-TO-RIGHT EMBEDDING",
        '\u202B' => "RIGHT-TO-LEFT EMBEDDING",
        '\u202C' => "POP DIRECTIONAL FORMATTING",
        '\u202D' => "LEFT-TO-RIGHT OVERRIDE",
        '\u202E' => "RIGHT-TO-LEFT OVERRIDE",
        '\u2066' => "LEFT-TO-RIGHT ISOLATE",
        '\u2067' => "RIGHT-TO-LEFT ISOLATE",
        '\u2068' => "FIRST STRONG ISOLATE",
        '\u2069' => "POP DIRECTIONAL ISOLATE",
        _ => null,
    };
}
