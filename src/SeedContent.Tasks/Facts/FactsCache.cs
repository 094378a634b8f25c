using System.Globalization;
using System.Text;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Tasks.Images;

namespace SeedContent.Tasks.Facts;

/// <summary>
/// What the last build read, so that files that have not changed since are not read again. It has times and full paths, which the facts for
/// the compiler may not have: the same seeds must give the same bytes everywhere.
/// </summary>
public static class FactsCache
{
    // Another build of this assembly may read files otherwise, so it trusts no cache but its own.
    private static readonly string Header = "SeedContent.Assets.cache\t" + typeof(FactsCache).Module.ModuleVersionId.ToString("N");

    /// <summary>Reads a cache.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The facts by full path; none where there is no cache, or not a whole one.</returns>
    public static IReadOnlyDictionary<string, FileFacts> Read(string path)
    {
        var facts = new Dictionary<string, FileFacts>(StringComparer.Ordinal);
        var lines = TextFile.Read(path)?.Split('\n') ?? [""];
        if (lines[0] != Header)
        {
            return facts;
        }

        foreach (var line in lines.Skip(1))
        {
            if (line.Split('\t') is [var name, var length, var writtenAt, var hash, var width, var height]
                && AssetFactsFormat.Unescape(name) is { } fullPath
                && Number(length) is { } bytes
                && Number(writtenAt) is { } ticks)
            {
                facts[fullPath] = new(bytes, ticks, hash, ImageSize.Create(Number(width) ?? 0, Number(height) ?? 0));
            }
        }

        return facts;
    }

    /// <summary>The text of a cache.</summary>
    /// <param name="facts">The facts by full path.</param>
    public static string Write(IEnumerable<KeyValuePair<string, FileFacts>> facts)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var pair in facts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var (length, writtenAt, hash, size) = pair.Value;
            text.Append(string.Join(
                "\t",
                AssetFactsFormat.Escape(pair.Key),
                length.ToString(CultureInfo.InvariantCulture),
                writtenAt.ToString(CultureInfo.InvariantCulture),
                hash,
                size?.Width.ToString(CultureInfo.InvariantCulture),
                size?.Height.ToString(CultureInfo.InvariantCulture))).Append('\n');
        }

        return text.ToString();
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
