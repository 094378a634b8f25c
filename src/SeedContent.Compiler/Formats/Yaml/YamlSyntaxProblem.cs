using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;
using YamlDotNet.Core;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>Turns the parser's exception into a problem that says what to mend.</summary>
internal static class YamlSyntaxProblem
{
    public static SeedProblem Describe(YamlException error, string text, TextSpan range)
    {
        var start = Math.Min(range.Start + (int)error.Start.Index, range.End);
        var end = Math.Min(range.Start + (int)error.End.Index, range.End);

        // The parser points at the collection whose indentation it was reading.
        if (error.Message.IndexOf("tab", StringComparison.Ordinal) >= 0 && FindIndentingTab(text, start, range.End) is { } tab)
        {
            return Problem(new(tab, 1), "A tab cannot indent YAML (YAML 1.2.2, 6.1); use spaces");
        }

        // A quotation that does not end on its line runs on into the next fields, and fails somewhere in them.
        if (start < range.End && text[start] is ('"' or '\'') && !IsClosedOnItsLine(text, start, range.End))
        {
            return Problem(new(start, 1), $"The quotation mark {text[start]} that starts here is not closed");
        }

        return Problem(TextSpan.FromBounds(start, Math.Max(start, end)), Sentence(error.Message));
    }

    private static SeedProblem Problem(TextSpan span, string message) => new(SeedDescriptors.YamlSyntax, span, [message]);

    private static int? FindIndentingTab(string text, int start, int end)
    {
        var isIndent = true;
        for (var i = start; i < end; i++)
        {
            if (isIndent && text[i] == '\t')
            {
                return i;
            }

            isIndent = text[i] is '\n' or '\r' || (isIndent && text[i] == ' ');
        }

        return null;
    }

    private static bool IsClosedOnItsLine(string text, int start, int end)
    {
        for (var i = start + 1; i < end && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == text[start])
            {
                return true;
            }
        }

        return false;
    }

    private static string Sentence(string message) =>
        message.Length == 0 ? "The YAML cannot be read" : char.ToUpperInvariant(message[0]) + message.Substring(1).TrimEnd('.');
}
