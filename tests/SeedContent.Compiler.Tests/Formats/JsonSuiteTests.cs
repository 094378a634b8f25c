using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Json;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>The cases of nst/JSONTestSuite.</summary>
public sealed class JsonSuiteTests
{
    // What RFC 8259 leaves open (section 4) and we do not: one of the two was written in vain.
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["y_object_duplicated_key.json"] = "a key that stands twice is SEED2003",
        ["y_object_duplicated_key_and_value.json"] = "a key that stands twice is SEED2003",
    };

    [Fact]
    public void What_must_be_read_is_read_as_it_is_and_what_must_be_refused_is_refused()
    {
        var files = Files("test_parsing");
        var deviations = files.Where(file => !IsAsRequired(file)).Select(Path.GetFileName);

        Assert.True(files.Count(file => Path.GetFileName(file)[0] == 'y') > 90);
        Assert.True(files.Count(file => Path.GetFileName(file)[0] == 'n') > 180);
        Assert.Equal(Deviations.Keys.Order(StringComparer.Ordinal), deviations);
    }

    [Fact]
    public void Duplicate_keys_are_all_that_is_wrong_where_we_deviate()
    {
        var folder = Path.Combine(PublicFolder.Suite("json"), "test_parsing");

        Assert.All(Deviations.Keys, name => Assert.Equal("SEED2003", Assert.Single(Read(Path.Combine(folder, name))!.Problems, _ => true).Descriptor.Id));
    }

    [Fact]
    public void What_may_be_read_or_refused_is_either_without_an_exception() =>
        Assert.All(Files("test_parsing").Concat(Files("test_transform")), file =>
        {
            if (Read(file) is { Problems.Count: 0 } result)
            {
                Assert.Equal(JsonOracle.Read(Decode(file)!), JsonOracle.Show(result.Root));
            }
        });

    private static bool IsAsRequired(string file)
    {
        var result = Read(file);
        return Path.GetFileName(file)[0] switch
        {
            'y' => result is { Problems.Count: 0 } && JsonOracle.Show(result.Root) == JsonOracle.Read(Decode(file)!),
            'n' => result is not { Problems.Count: 0 },
            _ => true,
        };
    }

    private static List<string> Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(PublicFolder.Suite("json"), folder), "*.json").Order(StringComparer.Ordinal)];

    // Null where the file is no UTF-8: the file's reader refuses it before.
    private static FormatResult? Read(string file) =>
        Decode(file) is { } text ? JsonReader.Read(text, new(0, text.Length), default) : null;

    private static string? Decode(string file) =>
        Utf8Decoder.Decode(File.ReadAllBytes(file)) is { InvalidOffset: null } decoded ? decoded.Text : null;
}
