using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>A case of yaml-test-suite.</summary>
/// <param name="Name">The file's name, and the number of the case in it where there are several.</param>
/// <param name="Yaml">The text to read.</param>
/// <param name="Json">What it means; null where it cannot be said in JSON.</param>
/// <param name="Fails">Whether the text is no YAML.</param>
internal sealed partial record YamlSuiteCase(string Name, string Yaml, string? Json, bool Fails)
{
    /// <summary>All cases of the suite, by their names.</summary>
    public static List<YamlSuiteCase> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<YamlSuiteCase> ReadFile(string path)
    {
        var cases = new DeserializerBuilder().Build().Deserialize<List<Dictionary<string, object?>>>(File.ReadAllText(path));
        if (cases[0].ContainsKey("skip"))
        {
            yield break;
        }

        var json = default(string);
        for (var i = 0; i < cases.Count; i++)
        {
            var fields = cases[i];

            // What a case leaves out is that of the case before it. One that fails has no meaning to hand on.
            var fails = fields.ContainsKey("fail");
            if (!fails && (fields.ContainsKey("json") || fields.ContainsKey("tree")))
            {
                json = fields.GetValueOrDefault("json") as string;
            }

            var name = Path.GetFileNameWithoutExtension(path) + (cases.Count > 1 ? $"-{i}" : "");
            yield return new(name, Unmark((string)fields["yaml"]!), fails ? null : json, fails);
        }
    }

    /// <summary>Undoes the marks that make white space visible, as the suite's ReadMe lists them.</summary>
    private static string Unmark(string text) => Tab().Replace(EndOfFile().Replace(text, ""), "\t")
        .Replace('␣', ' ')
        .Replace('←', '\r')
        .Replace('⇔', '\uFEFF')
        .Replace("↵", "", StringComparison.Ordinal);

    [GeneratedRegex("—*»", RegexOptions.None, 1000)]
    private static partial Regex Tab();

    [GeneratedRegex(@"∎\n\z", RegexOptions.None, 1000)]
    private static partial Regex EndOfFile();
}
