using System.Text.RegularExpressions;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>An example of a Markdown specification.</summary>
/// <param name="Number">Its number in the specification.</param>
/// <param name="Markdown">The text.</param>
/// <param name="Html">What it means.</param>
internal sealed partial record SpecExample(int Number, string Markdown, string Html)
{
    /// <summary>All examples of a specification; <c>→</c> stands for a tab there.</summary>
    public static List<SpecExample> ReadAll(string path) =>
    [
        .. Example().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
            .Select((match, index) => new SpecExample(index + 1, Tabs(match.Groups[1].Value), Tabs(match.Groups[2].Value))),
    ];

    private static string Tabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex(@"^`{32} example[^\n]*\n(.*?)^\.\n(.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline, 10_000)]
    private static partial Regex Example();
}
