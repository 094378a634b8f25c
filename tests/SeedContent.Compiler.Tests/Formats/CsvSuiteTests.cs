using System.Text.Json.Nodes;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Csv;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>Tables by other people, with what they mean.</summary>
public sealed class CsvSuiteTests
{
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["location_coordinates"] = """
            Its JSON is a single object instead of an array, and has another telephone number than its CSV. Besides, a quotation mark
            stands in a cell that is not quoted, which RFC 4180 (2.5) forbids: the cell is read as it is, and the mark is reported.
            """,
    };

    [Fact]
    public void Every_table_of_csv_spectrum_is_read_as_its_JSON_says()
    {
        var folder = PublicFolder.Suite("csv-spectrum");
        var names = Directory.GetFiles(Path.Combine(folder, "csvs"), "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).ToList();
        var deviating = names.Where(name =>
        {
            var result = Read(Path.Combine(folder, "csvs", name + ".csv"), out _);
            var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "json", name + ".json")));
            return result.Problems.Count > 0 || !JsonNode.DeepEquals(expected, ToJson(result.Root));
        });

        Assert.Equal(12, names.Count);
        Assert.Equal(Deviations.Keys, deviating);
    }

    [Fact]
    public void A_quotation_mark_inside_a_cell_of_csv_spectrum_is_reported_and_the_cell_is_read_as_it_is()
    {
        var result = Read(Path.Combine(PublicFolder.Suite("csv-spectrum"), "csvs", "location_coordinates.csv"), out _);
        var row = Assert.IsType<MappingNode>(Assert.Single(Assert.IsType<SequenceNode>(result.Root).Items));

        Assert.Equal(
            ["2095257564", "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", "Modesto", "Stanislaus"],
            row.Entries.Select(entry => ((ScalarNode)entry.Value).Value));
        Assert.Equal("SEED2011", Assert.Single(result.Problems).Descriptor.Id);
    }

    // The numbers are those of Python's csv module.
    [Fact]
    public void A_table_of_all_countries_is_read_whole()
    {
        var result = Read(Path.Combine(PublicFolder.Corpus("data"), "country-codes.csv"), out var text);
        var rows = Assert.IsType<SequenceNode>(result.Root).Items.Cast<MappingNode>().ToList();
        var cells = rows.SelectMany(row => row.Entries).Select(entry => (ScalarNode)entry.Value).ToList();

        Assert.Empty(result.Problems);
        Assert.Equal(249, rows.Count);
        Assert.All(rows, row => Assert.Equal(56, row.Entries.Count));
        Assert.Equal(1642, cells.Count(cell => cell.IsNull));
        Assert.Equal(228, cells.Count(cell => cell.Value.Contains(',', StringComparison.Ordinal)));
        Assert.Equal(95_964, cells.Sum(cell => cell.Value.Length));
        Assert.All(cells, cell => Assert.Equal(cell.Value, cell.Span.In(text).Trim('"')));

        var namibia = Assert.IsType<ScalarNode>(rows[152].Find("ISO3166-1-Alpha-2")?.Value);
        Assert.Equal(("NA", ScalarKind.Untyped), (namibia.Value, namibia.Kind));
        Assert.Equal("NAM", Assert.IsType<ScalarNode>(rows[152].Find("ISO3166-1-Alpha-3")?.Value).Value);
    }

    private static FormatResult Read(string path, out string text)
    {
        text = Utf8Decoder.Decode(File.ReadAllBytes(path)).Text;
        return CsvReader.Read(text, new(0, text.Length), ',');
    }

    private static JsonNode? ToJson(SeedNode? node) => node switch
    {
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
