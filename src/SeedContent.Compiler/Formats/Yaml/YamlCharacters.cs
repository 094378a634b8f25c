using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>The characters that no YAML text may hold, not even in quotation marks (YAML 1.2.2, 5.1): the controls below a space.</summary>
internal static class YamlCharacters
{
    /// <summary>A file with more runs of them is no text, and its user needs no list of them.</summary>
    private const int MaxReported = 20;

    /// <summary>Reports them, a run at once.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The part of it that is YAML.</param>
    /// <param name="problems">What is wrong is added here.</param>
    /// <returns>The part for the parser, of the same length. It takes U+0000 for the end of the text, so there is none left in it.</returns>
    public static string Check(string text, TextSpan range, ICollection<SeedProblem> problems)
    {
        var hasNul = false;
        var reported = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!IsForbidden(text[i]))
            {
                continue;
            }

            var start = i;
            for (; i < range.End && IsForbidden(text[i]); i++)
            {
                hasNul |= text[i] == '\0';
            }

            if (reported++ < MaxReported)
            {
                var code = ((int)text[start]).ToString("X4", CultureInfo.InvariantCulture);
                problems.Add(new(SeedDescriptors.YamlSyntax, TextSpan.FromBounds(start, i), [
                    $"The control character U+{code} cannot stand in YAML (YAML 1.2.2, 5.1); delete it, or write \"\\u{code}\" in double quotation marks"]));
            }
        }

        var yaml = range.In(text);
        return hasNul ? yaml.Replace('\0', '\uFFFD') : yaml;
    }

    private static bool IsForbidden(char c) => c < ' ' && c is not ('\t' or '\n' or '\r');
}
