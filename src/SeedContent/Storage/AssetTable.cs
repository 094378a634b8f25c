using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>The assets of a collection's folder, as generated, in ordinal order of their paths. Each is created when it is first asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Users see the interface alone.")]
public abstract class AssetTable : IReadOnlyList<SeedAsset>
{
    private const int RowWidth = 10;
    private const int BundleWidth = 2;
    private const int HashLength = 64;

    private int[]? rows;
    private SeedAsset?[]? created;
    private Dictionary<string, int>? byPath;
    private Dictionary<string, ImmutableArray<SeedAsset>>? byEntry;

    /// <inheritdoc/>
    public int Count => Rows.Length / RowWidth;

    /// <summary>The texts: of each asset path, media type, output path, address and hash, then the keys of the entries that have any.</summary>
    protected abstract ReadOnlySpan<byte> Texts { get; }

    private int[] Rows => rows ?? Published.Publish(ref rows, CreateNumbers().Assets);

    /// <inheritdoc/>
    public SeedAsset this[int index]
    {
        get
        {
            var all = created ?? Published.Publish(ref created, new SeedAsset?[Count]);
            return all[index] ?? Published.Publish(ref all[index], Create(index));
        }
    }

    /// <summary>Makes the numbers.</summary>
    /// <returns>New arrays.</returns>
    protected abstract AssetNumbers CreateNumbers();

    /// <summary>Finds an asset by its path; only that asset is created.</summary>
    /// <param name="path">The path below the seed root, ordinally.</param>
    /// <param name="asset">The asset; null where none has the path.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string path, [NotNullWhen(true)] out SeedAsset? asset)
    {
        asset = (byPath ?? Published.Publish(ref byPath, CreatePaths())).TryGetValue(path, out var index) ? this[index] : null;
        return asset is not null;
    }

    /// <summary>The assets of an entry: the files of the bundle whose index it is.</summary>
    /// <param name="key">The entry's key.</param>
    /// <returns>The assets in the order of their paths; none where the entry is no bundle.</returns>
    public ImmutableArray<SeedAsset> Of(string key) =>
        (byEntry ?? Published.Publish(ref byEntry, CreateEntries())).TryGetValue(key, out var assets) ? assets : [];

    /// <inheritdoc/>
    public IEnumerator<SeedAsset> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, int> CreatePaths()
    {
        var paths = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            var row = Row(i);
            paths.Add(Decode(row[0], row[1])!, i);
        }

        return paths;
    }

    private Dictionary<string, ImmutableArray<SeedAsset>> CreateEntries()
    {
        var keys = CreateNumbers().Bundles;
        var assets = new List<SeedAsset>[keys.Length / BundleWidth];
        for (var i = 0; i < Count; i++)
        {
            if (Row(i)[RowWidth - 1] is >= 0 and var bundle)
            {
                (assets[bundle] ??= []).Add(this[i]);
            }
        }

        var entries = new Dictionary<string, ImmutableArray<SeedAsset>>(assets.Length, StringComparer.Ordinal);
        for (var i = 0; i < assets.Length; i++)
        {
            entries.Add(Decode(keys[i * BundleWidth], keys[(i * BundleWidth) + 1])!, [.. assets[i]]);
        }

        return entries;
    }

    private SeedAsset Create(int index)
    {
        var row = Row(index);
        var mediaType = row[0] + row[1];
        var output = mediaType + row[2];
        var url = output + Math.Max(row[3], 0);
        var hash = url + Math.Max(row[4], 0);
        return new(Decode(row[0], row[1])!, Decode(mediaType, row[2])!, Decode(hash, HashLength)!, ((long)row[5] << 32) | (uint)row[6])
        {
            OutputPath = Decode(output, row[3]),
            Url = Decode(url, row[4]),
            Width = row[7] == 0 ? null : row[7],
            Height = row[8] == 0 ? null : row[8],
        };
    }

    private ReadOnlySpan<int> Row(int index) => Rows.AsSpan(index * RowWidth, RowWidth);

    private string? Decode(int start, int length) => length < 0 ? null : Utf8Text.Decode(Texts.Slice(start, length));
}
