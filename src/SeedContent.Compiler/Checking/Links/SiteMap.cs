using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>Everything that a link can lead to, by its path below the seed root.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, EntryIdentity> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Collection, string Key), EntryIdentity> byKey = [];
    private readonly Dictionary<string, EntryIdentity> byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssetFacts> assets = new(StringComparer.Ordinal);

    /// <summary>Knows these entries and files.</summary>
    /// <param name="entries">All entries, those that are left out too.</param>
    /// <param name="seedPaths">The paths of text seeds below the seed root, by the entries' ids.</param>
    /// <param name="files">The assets.</param>
    public SiteMap(IEnumerable<EntryIdentity> entries, IReadOnlyDictionary<string, string> seedPaths, IEnumerable<AssetFacts> files)
    {
        foreach (var entry in entries)
        {
            byKey[(entry.Collection, entry.Key)] = entry;
            if (entry.Url is { } url)
            {
                byUrl[url.TrimEnd('/')] = entry;
            }

            if (seedPaths.TryGetValue(entry.Id, out var path))
            {
                byPath[path] = entry;
                var stem = SeedKinds.StemOf(path);
                byPath[stem] = entry;
                if (stem.EndsWith("/index", StringComparison.Ordinal))
                {
                    byPath[stem.Substring(0, stem.Length - "/index".Length)] = entry;
                }
            }
        }

        foreach (var file in files)
        {
            assets[file.SeedPath] = file;
        }
    }

    /// <summary>The paths of all text seeds and assets, for what is near one that is not there.</summary>
    public IEnumerable<string> Paths => byPath.Keys.Concat(assets.Keys);

    /// <summary>The entry at a path: that of its file with or without the extension, or one of its collection's folder and its key.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The entry; null for none.</returns>
    public EntryIdentity? FindPage(string path)
    {
        path = path.TrimEnd('/');
        if (byPath.TryGetValue(path, out var entry))
        {
            return entry;
        }

        // The file name has an order number or a date in front, or the entry a slug.
        var stem = SeedKinds.Of(path) is SeedKind.Markdown or SeedKind.Article ? SeedKinds.StemOf(path) : path;
        var slash = stem.IndexOf('/');
        return slash < 0 ? null : FindEntry(stem.Substring(0, slash), stem.Substring(slash + 1));
    }

    /// <summary>The entry with a key.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="key">The key.</param>
    /// <returns>The entry; null for none.</returns>
    public EntryIdentity? FindEntry(string collection, string key) => byKey.TryGetValue((collection, key), out var entry) ? entry : null;

    /// <summary>The keys of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <returns>The keys; none where there is no such collection.</returns>
    public IEnumerable<string> KeysOf(string collection) => byKey.Keys.Where(found => string.Equals(found.Collection, collection, StringComparison.Ordinal)).Select(found => found.Key);

    /// <summary>The entry at an address.</summary>
    /// <param name="url">The address, from the root of the site.</param>
    /// <returns>The entry; null for none.</returns>
    public EntryIdentity? FindUrl(string url) => byUrl.TryGetValue(UrlPattern.Encode(url).TrimEnd('/'), out var entry) ? entry : null;

    /// <summary>The asset at a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The asset; null for none.</returns>
    public AssetFacts? FindAsset(string path) => assets.TryGetValue(path, out var asset) ? asset : null;
}
