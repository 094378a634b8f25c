using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Storage;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>Everything that a link can lead to, by its path below the seed root.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, EntryIdentity> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Collection, string Key), EntryIdentity> byKey = [];
    private readonly Dictionary<string, EntryIdentity> byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryIdentity> byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, EntryIdentity> variantsOf;
    private readonly Dictionary<string, AssetFacts> assets = new(StringComparer.Ordinal);

    /// <summary>Knows these entries and files.</summary>
    /// <param name="entries">All entries, those that are left out too.</param>
    /// <param name="seedPaths">The paths of text seeds below the seed root, by the entries' ids.</param>
    /// <param name="files">The assets.</param>
    public SiteMap(IEnumerable<EntryIdentity> entries, IReadOnlyDictionary<string, string> seedPaths, IEnumerable<AssetFacts> files)
    {
        var variants = new List<EntryIdentity>();
        foreach (var entry in entries)
        {
            if (entry.Variant is null)
            {
                byKey[(entry.Collection, entry.Key)] = entry;
                byId[entry.Id] = entry;
            }
            else
            {
                variants.Add(entry);
            }

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

        variantsOf = variants.ToLookup(variant => variant.Variant!.EntryPath, StringComparer.Ordinal);
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

    /// <summary>The entry with a key, or the variant with that of its entry and its tag.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="key">The key.</param>
    /// <returns>The entry; null for none.</returns>
    public EntryIdentity? FindEntry(string collection, string key)
    {
        if (byKey.TryGetValue((collection, key), out var entry))
        {
            return entry;
        }

        var dot = key.LastIndexOf('.');
        return dot > 0 && byKey.TryGetValue((collection, key.Substring(0, dot)), out entry)
            ? variantsOf[entry.Id].FirstOrDefault(variant => string.Equals(variant.Variant!.Tag, key.Substring(dot + 1), StringComparison.OrdinalIgnoreCase))
            : null;
    }

    /// <summary>The entry of a variant.</summary>
    /// <param name="variant">The variant.</param>
    /// <returns>The entry; null where it is none, or its entry is not there.</returns>
    public EntryIdentity? EntryOf(EntryIdentity variant) => variant.Variant is { } facts && byId.TryGetValue(facts.EntryPath, out var entry) ? entry : null;

    /// <summary>The variant that an entry has for a language.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="language">The language's tag.</param>
    /// <param name="isThere">Whether a variant can be led to.</param>
    /// <returns>The variant; null where it has none, or is itself in that language.</returns>
    public EntryIdentity? FindVariant(EntryIdentity entry, string language, Func<EntryIdentity, bool> isThere)
    {
        for (var range = LanguageRange.Start(language); !range.IsEmpty; range = LanguageRange.Shorten(range))
        {
            foreach (var variant in variantsOf[entry.Id])
            {
                if (LanguageRange.Matches(range, variant.Variant!.Tag) && isThere(variant))
                {
                    return variant;
                }
            }

            if (LanguageRange.Matches(range, entry.Language))
            {
                return null;
            }
        }

        return null;
    }

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
