using System.Globalization;
using System.Text;
using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Tasks.Facts;

/// <summary>Writes the facts as <see cref="AssetFactsFormat"/> describes.</summary>
/// <param name="destination">Where the assets are copied, one of the format's words.</param>
public sealed class FactsWriter(string destination)
{
    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <summary>Adds an asset.</summary>
    /// <param name="seedPath">Its path below the seed root.</param>
    /// <param name="facts">What was read from it.</param>
    /// <param name="outputPath">Where it is copied; empty where it is not.</param>
    public void Add(string seedPath, FileFacts facts, string outputPath) => lines[seedPath] = string.Join(
        "\t",
        AssetFactsFormat.Escape(seedPath),
        facts.Length.ToString(CultureInfo.InvariantCulture),
        facts.Hash,
        MediaTypes.Find(seedPath) ?? MediaTypes.Unknown,
        facts.Size?.Width.ToString(CultureInfo.InvariantCulture),
        facts.Size?.Height.ToString(CultureInfo.InvariantCulture),
        AssetFactsFormat.Escape(outputPath));

    /// <summary>The whole text, the same in whatever order the assets came.</summary>
    public string Write()
    {
        var text = new StringBuilder(string.Join("\t", AssetFactsFormat.Name, AssetFactsFormat.Version, destination)).Append('\n');
        foreach (var line in lines.Values)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
