using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Csv;

/// <summary>What can be wrong with a cell.</summary>
internal static class CsvProblems
{
    private const int LongestQuote = 20;

    /// <summary>A mistake with its message.</summary>
    public static SeedProblem Syntax(TextSpan span, string message) => new(SeedDescriptors.CsvSyntax, span, [message]);

    /// <summary>A quotation mark that has no second one in the rest of the text (RFC 4180, 2.5).</summary>
    public static SeedProblem NotClosed(int mark) =>
        Syntax(new(mark, 1), "The quotation mark that starts here is not closed; put one at the end of the cell, and write one inside the cell as \"\"");

    /// <summary>Text between a closing quotation mark and the cell's end (RFC 4180, 2.5 and 2.7).</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="span">The text that is too much.</param>
    /// <param name="quoted">The quoted part before it.</param>
    /// <param name="delimiter">The delimiter.</param>
    public static SeedProblem AfterQuote(string text, TextSpan span, TextSpan quoted, char delimiter)
    {
        var expected = $"Expected {Name(delimiter)} or the end of the line after the closing quotation mark, found {Quote(text, span)}";
        return Syntax(span, expected + "; remove it, or write a quotation mark inside the cell as \"\"") with
        {
            // Mostly the cell begins lines above, at the mark that was left open.
            Related = new(quoted.Start, 1),
        };
    }

    /// <summary>A quotation mark in a cell that does not start with one (RFC 4180, 2.5).</summary>
    /// <param name="mark">Where it stands.</param>
    /// <param name="isIndented">Whether there is only white space before it in the cell, which belongs to the cell (RFC 4180, 2.4).</param>
    public static SeedProblem InsideUnquoted(int mark, bool isIndented) => Syntax(
        new(mark, 1),
        isIndented
            ? "White space stands before the quotation mark that starts this cell; remove it"
            : "A quotation mark stands in a cell without quotation marks around it; put them around the whole cell, and write the one inside as \"\"");

    /// <summary>The delimiter as a message names it.</summary>
    public static string Name(char delimiter) => delimiter == '\t' ? "a tab" : $"'{delimiter}'";

    private static string Quote(string text, TextSpan span) =>
        span.Length <= LongestQuote ? $"'{span.In(text)}'" : $"'{text.Substring(span.Start, LongestQuote)}…'";
}
