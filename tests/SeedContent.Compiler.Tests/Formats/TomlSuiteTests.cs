using System.Globalization;
using System.Text.Json;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>The cases of toml-test that are of TOML 1.0. The names and the values are the suite's; a value says its type in a tag.</summary>
public sealed class TomlSuiteTests
{
    // name → reason
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal);

    [Fact]
    public void Valid_documents_have_the_values_that_the_suite_expects() => Check("valid/", name =>
    {
        if (Read(name) is not { } result)
        {
            return "is not UTF-8";
        }

        if (result.Problems.Count > 0)
        {
            return result.Problems[0].Arguments[0];
        }

        using var expected = JsonDocument.Parse(File.ReadAllBytes(PathOf(Path.ChangeExtension(name, ".json"))));
        return Compare(expected.RootElement, result.Root!, "");
    });

    [Fact]
    public void Invalid_documents_are_refused() => Check("invalid/", name =>
        Read(name) is null or { Problems.Count: > 0 } ? null : "was read without a complaint");

    private static void Check(string folder, Func<string, string?> explain)
    {
        var names = File.ReadAllLines(PathOf("files-toml-1.0.0"))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".toml", StringComparison.Ordinal))
            .ToList();
        var deviating = names.Select(name => (Name: name, Reason: explain(name))).Where(result => result.Reason is not null).ToList();

        Assert.True(names.Count > 150, "the list of cases is cut");
        var unlisted = deviating.Where(result => !Deviations.ContainsKey(result.Name)).Select(result => $"{result.Name}: {result.Reason}");
        Assert.Equal([], unlisted);
        var listed = Deviations.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal));
        Assert.Equal([], listed.Except(deviating.Select(result => result.Name), StringComparer.Ordinal));
    }

    private static FormatResult? Read(string name)
    {
        var decoded = Utf8Decoder.Decode(File.ReadAllBytes(PathOf(name)));
        return decoded.InvalidOffset is null ? TomlReader.Read(decoded.Text, new(0, decoded.Text.Length)) : null;
    }

    private static string PathOf(string name) => Path.Combine(PublicFolder.Suite("toml-test"), "tests", name);

    /// <summary>What differs, with the path to it; null where nothing does.</summary>
    private static string? Compare(JsonElement expected, SeedNode actual, string path) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Object, ScalarNode scalar) when IsTagged(expected) => CompareScalar(expected, scalar, path),
        (JsonValueKind.Object, MappingNode mapping) when !IsTagged(expected) => CompareMapping(expected, mapping, path),
        (JsonValueKind.Array, SequenceNode sequence) when expected.GetArrayLength() == sequence.Items.Count =>
            expected.EnumerateArray().Select((item, i) => Compare(item, sequence.Items[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null),
        _ => $"{path}: expected {expected.GetRawText()}, found {actual}",
    };

    private static string? CompareMapping(JsonElement expected, MappingNode mapping, string path)
    {
        var names = expected.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
        if (!names.SequenceEqual(mapping.Entries.Select(entry => entry.Key.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return $"{path}: other keys";
        }

        return mapping.Entries
            .Select(entry => Compare(expected.GetProperty(entry.Key.Value), entry.Value, $"{path}/{entry.Key.Value}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? CompareScalar(JsonElement expected, ScalarNode scalar, string path)
    {
        var type = expected.GetProperty("type").GetString()!;
        var value = expected.GetProperty("value").GetString()!;
        var isSame = type switch
        {
            "string" => scalar.Kind == ScalarKind.Text && string.Equals(value, scalar.Value, StringComparison.Ordinal),
            "bool" => scalar.Kind == ScalarKind.Boolean && string.Equals(value, scalar.Value, StringComparison.Ordinal),
            "integer" => scalar.Kind == ScalarKind.Integer && long.Parse(value, CultureInfo.InvariantCulture) == Integer(scalar.Value),
            "float" => scalar.Kind == ScalarKind.Float && Float(value).Equals(Float(scalar.Value)),
            "datetime" => scalar.Kind == ScalarKind.OffsetDateTime && Instant(value) == Instant(scalar.Value) && Offset(value) == Offset(scalar.Value),
            "datetime-local" => scalar.Kind == ScalarKind.DateTime && Instant(value) == Instant(scalar.Value),
            "date-local" => scalar.Kind == ScalarKind.Date && string.Equals(value, scalar.Value, StringComparison.Ordinal),
            "time-local" => scalar.Kind == ScalarKind.Time
                && TimeOnly.Parse(value, CultureInfo.InvariantCulture) == TimeOnly.Parse(scalar.Value, CultureInfo.InvariantCulture),
            _ => false,
        };
        return isSame ? null : $"{path}: expected {type} {value}, found {scalar.Kind} {scalar.Value}";
    }

    // A table may well have a key 'type' or 'value': only a tag has both, as texts.
    private static bool IsTagged(JsonElement element) =>
        element.EnumerateObject().Count() == 2
        && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        && element.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String;

    private static long Integer(string written)
    {
        var digits = written.Replace("_", "", StringComparison.Ordinal);
        return digits switch
        {
            ['0', 'x', ..] => Convert.ToInt64(digits[2..], 16),
            ['0', 'o', ..] => Convert.ToInt64(digits[2..], 8),
            ['0', 'b', ..] => Convert.ToInt64(digits[2..], 2),
            _ => long.Parse(digits, CultureInfo.InvariantCulture),
        };
    }

    private static double Float(string written) => written switch
    {
        "nan" or "+nan" or "-nan" => double.NaN,
        "inf" or "+inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(written.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
    };

    private static DateTimeOffset Instant(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static TimeSpan Offset(string written) => Instant(written).Offset;
}
