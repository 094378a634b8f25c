using System.Globalization;

namespace SeedContent.Compiler.Schema.Assets;

/// <summary>Reads the facts about assets that a build handed over, in the format that <see cref="AssetFactsFormat"/> describes.</summary>
public static class AssetFactsReader
{
    private const int HashLength = 64;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>
    /// The assets in the order of their paths; none where anything is broken, or the version is another: half of the facts would be reported as
    /// files that are not there.
    /// </returns>
    public static EquatableArray<AssetFacts> Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[lines.Length - 1].Length > 0 || ReadHeader(lines[0]) is not { } destination)
        {
            return [];
        }

        var assets = new List<AssetFacts>(lines.Length);
        for (var i = 1; i < lines.Length - 1; i++)
        {
            if (ReadAsset(lines[i].Split('\t'), destination) is not { } asset)
            {
                return [];
            }

            assets.Add(asset);
        }

        return assets.ToEquatableArray();
    }

    private static AssetDestination? ReadHeader(string line) =>
        line.Split('\t') is not [AssetFactsFormat.Name, AssetFactsFormat.Version, var destination] ? null : destination switch
        {
            AssetFactsFormat.None => AssetDestination.None,
            AssetFactsFormat.Output => AssetDestination.Output,
            AssetFactsFormat.WebRoot => AssetDestination.WebRoot,
            _ => null,
        };

    private static AssetFacts? ReadAsset(string[] columns, AssetDestination destination)
    {
        if (columns is not [var path, var length, { Length: HashLength } hash, { Length: > 0 } mediaType, var width, var height, var output]
            || AssetFactsFormat.Unescape(path) is not { Length: > 0 } seedPath
            || AssetFactsFormat.Unescape(output) is not { } outputPath
            || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            || !hash.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return null;
        }

        var asset = new AssetFacts
        {
            SeedPath = seedPath,
            Length = bytes,
            Hash = hash,
            MediaType = mediaType,
            OutputPath = outputPath.Length == 0 ? null : outputPath,
            Destination = destination,
        };
        return width.Length + height.Length == 0 ? asset
            : ReadSide(width) is { } x && ReadSide(height) is { } y ? asset with { Width = x, Height = y }
            : null;
    }

    private static int? ReadSide(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side > 0 ? side : null;
}
