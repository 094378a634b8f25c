using System.Globalization;
using System.Text;
using System.Text.Json;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>The cases of yaml-test-suite: what each means by the core schema, or that it is refused. The exceptions have their reasons.</summary>
public sealed class YamlSuiteTests
{
    private const string SeveralDocuments = "a seed's fields are one document; a second is reported";
    private const string ComplexKey = "a key is a name; a collection as one is reported";
    private const string EmptyKey = "a key is a name; an empty one is reported";
    private const string OtherTag = "tags outside the core schema are reported; the value is read as if there were none";
    private const string ParserAccepts = "YamlDotNet accepts what is no YAML";
    private const string ParserRefuses = "YamlDotNet refuses what is YAML";
    private const string ParserDiffers = "YamlDotNet gives another value where the text ends without a line break";

    private static readonly Dictionary<string, string> Deviations = Names(
        (SeveralDocuments, "35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN"),
        (ComplexKey, "4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8-1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D"),
        (EmptyKey, "2JQS 6M2F CFD4 DFF7 FH7J FRK4 M2N8-0 NHX8 PW8X S3PD SM9W-1"),
        (OtherTag, "2XXW 565N 6CK3 7FWL C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4"),
        (ParserAccepts, "DK95-1 MUS6-0 Y79Y-3 Y79Y-4 Y79Y-5"),
        (ParserRefuses, "4MUZ-2 DK95-4 JEF9-1 UKK6-0 VJP3-1"),
        (ParserDiffers, "JEF9-2 L24T-1"));

    [Fact]
    public void Every_case_is_read_as_the_suite_says_or_deviates_for_a_reason_that_is_listed()
    {
        var cases = YamlSuiteCase.ReadAll(PublicFolder.Suite("yaml-test-suite"));

        Assert.True(cases.Count > 400, "The suite has more cases than that.");
        Assert.Empty(Deviations.Keys.Except(cases.Select(test => test.Name), StringComparer.Ordinal));
        Assert.Empty(cases.Select(Complaint).OfType<string>());
    }

    /// <summary>What is wrong with how a case is read, or with the reason that is listed for it.</summary>
    private static string? Complaint(YamlSuiteCase test)
    {
        var result = YamlReader.Read(test.Yaml, new(0, test.Yaml.Length));
        var isAsSaid = test.Fails
            ? result.Problems.Count > 0
            : result.Problems.Count == 0 && (test.Json is null || Means(result.Root, test.Json));
        if (!Deviations.TryGetValue(test.Name, out var reason))
        {
            return isAsSaid ? null : $"{test.Name} deviates: {string.Join("; ", result.Problems.Select(problem => $"{problem.Descriptor.Id} {string.Concat(problem.Arguments)}"))}";
        }

        return !isAsSaid && Explains(reason, test, result) ? null : $"{test.Name} does not deviate, or not because {reason}";
    }

    private static bool Explains(string reason, YamlSuiteCase test, FormatResult result) => reason switch
    {
        SeveralDocuments => Has(result, "SEED2006", "") && (test.Json is null || Means(result.Root, test.Json)),
        ComplexKey => Has(result, "SEED2002", "as the key, found a "),
        EmptyKey => Has(result, "SEED2002", "as the key, found nothing"),
        OtherTag => result.Problems.AsSpan().ToArray().All(problem => problem.Descriptor.Id == "SEED2004") && Means(result.Root, test.Json!),
        ParserAccepts => test.Fails && Parse(test.Yaml) is not null,
        ParserRefuses => !test.Fails && Parse(test.Yaml) is null,
        ParserDiffers => Scalars(result.Root).SequenceEqual(Parse(test.Yaml)!, StringComparer.Ordinal),
        _ => false,
    };

    private static bool Has(FormatResult result, string id, string words) => result.Problems.AsSpan().ToArray()
        .Any(problem => problem.Descriptor.Id == id && string.Concat(problem.Arguments).Contains(words, StringComparison.Ordinal));

    /// <summary>The scalars that YamlDotNet reads on its own; null where it refuses the text.</summary>
    private static List<string>? Parse(string yaml)
    {
        try
        {
            var (parser, scalars) = (new Parser(new StringReader(yaml)), new List<string>());
            while (parser.MoveNext())
            {
                scalars.AddRange(parser.Current is Scalar scalar ? [scalar.Value] : []);
            }

            return scalars;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Scalars(SeedNode? node) => node switch
    {
        ScalarNode scalar => [scalar.Value],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key.Value)),
        SequenceNode list => list.Items.SelectMany(Scalars),
        _ => [],
    };

    /// <summary>Whether a node is what the JSON says, the first value of it where there are several documents.</summary>
    private static bool Means(SeedNode? node, string json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return node is null;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        using var document = JsonDocument.ParseValue(ref reader);
        return Means(node, document.RootElement);
    }

    private static bool Means(SeedNode? node, JsonElement json) => (node, json.ValueKind) switch
    {
        (MappingNode mapping, JsonValueKind.Object) => mapping.Entries.Count == json.EnumerateObject().Count()
            && mapping.Entries.AsSpan().ToArray().All(entry => json.TryGetProperty(entry.Key.Value, out var value) && Means(entry.Value, value)),
        (SequenceNode list, JsonValueKind.Array) => list.Items.Count == json.GetArrayLength()
            && list.Items.Zip(json.EnumerateArray()).All(pair => Means(pair.First, pair.Second)),
        (ScalarNode { Kind: ScalarKind.Text } text, JsonValueKind.String) => string.Equals(text.Value, json.GetString(), StringComparison.Ordinal),
        (ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } number, JsonValueKind.Number) =>
            Number(number.Value).Equals(json.GetDouble()),
        (ScalarNode { Kind: ScalarKind.Boolean } boolean, JsonValueKind.True or JsonValueKind.False) =>
            string.Equals(boolean.Value, json.GetRawText(), StringComparison.OrdinalIgnoreCase),
        (ScalarNode { Kind: ScalarKind.Null }, JsonValueKind.Null) => true,
        _ => false,
    };

    private static double Number(string value) => value switch
    {
        ['0', 'x', .. var digits] => Convert.ToInt32(digits, 16),
        ['0', 'o', .. var digits] => Convert.ToInt32(digits, 8),
        _ => double.Parse(value, CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, string> Names(params (string Reason, string Names)[] groups) => groups
        .SelectMany(group => group.Names.Split(' ').Select(name => (Name: name, group.Reason)))
        .ToDictionary(pair => pair.Name, pair => pair.Reason, StringComparer.Ordinal);
}
