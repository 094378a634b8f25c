using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedContent.Package.Tests.Fixtures;

/// <summary>Finds the diagnostics in what a build prints: <c>path(line,column): error ID: message [project]</c>.</summary>
internal static partial class PrintedDiagnostics
{
    /// <summary>Reads them, each once: MSBuild repeats them in its summary.</summary>
    /// <param name="output">The build's output.</param>
    public static IReadOnlyList<BuildDiagnostic> Read(string output) =>
        [.. Line().Matches(output.ReplaceLineEndings("\n")).Select(Create).Distinct()];

    private static BuildDiagnostic Create(Match match) => new(
        match.Groups["id"].Value,
        match.Groups["level"].Value,
        match.Groups["file"].Value,
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^\n]+?)?(\((?<line>\d+)(,(?<column>\d+))?(,\d+,\d+)?\))?\s*:\s+(?<level>error|warning)\s+(?<id>[A-Z]+\d+)\s*:\s(?<message>[^\n]*?)(\s\[[^\[\]\n]*\])?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Line();
}
