using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>The mistakes of one document, and the words that its messages share.</summary>
/// <param name="text">The seed's whole text.</param>
internal sealed class TomlProblems(string text)
{
    // Nobody mends more in one go, and a file of rubbish must not fill the memory with messages.
    private const int MaxCount = 200;

    private const int MaxShown = 60;

    private readonly SeedText lines = new("", text);
    private readonly List<SeedProblem> problems = [];

    /// <summary>Reports a mistake of syntax.</summary>
    public void Report(TextSpan span, string message, TextSpan? related = null) =>
        Add(new(SeedDescriptors.TomlSyntax, span, [message]) { Related = related });

    /// <summary>Reports a key that its table has already.</summary>
    public void ReportDuplicate(ScalarNode key, TextSpan first) =>
        Add(NodeProblems.Duplicate(key, first, lines));

    /// <summary>Reports nesting beyond the limit.</summary>
    public void ReportTooDeep(TextSpan span) => Add(NodeProblems.TooDeep(span));

    /// <summary>The line of a place, as a message names it.</summary>
    public string LineOf(TextSpan span) => (lines.GetPosition(span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The mistakes in the order of the text: one that shows at the end of a construct may point at its start.</summary>
    public EquatableArray<SeedProblem> InOrder() => problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();

    /// <summary>A piece of the text as a message shows it.</summary>
    public static string Show(string piece)
    {
        var length = Math.Min(piece.Length, MaxShown);
        if (length < piece.Length && char.IsHighSurrogate(piece[length - 1]))
        {
            length--;
        }

        var shown = new string([.. piece.Take(length).Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        return length < piece.Length ? $"'{shown}…'" : $"'{shown}'";
    }

    private void Add(SeedProblem problem)
    {
        if (problems.Count < MaxCount)
        {
            problems.Add(problem);
        }
    }
}
