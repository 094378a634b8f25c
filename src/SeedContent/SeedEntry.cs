using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>One item of a collection: what every entry has, whatever its body.</summary>
[DebuggerDisplay("{Key,nq}")]
public abstract class SeedEntry
{
    /// <summary>Called by generated code.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="path">The seed's path.</param>
    /// <param name="order">The place in the collection.</param>
    /// <param name="draft">Whether the entry is a draft.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SeedEntry(string key, string path, int? order, bool draft)
    {
        Key = key;
        Path = path;
        Order = order;
        Draft = draft;
    }

    /// <summary>The entry's stable name inside its collection, such as <c>hello-world</c> or <c>2024/hello-world</c>.</summary>
    public string Key { get; }

    /// <summary>Where the entry was written: the seed's path from the seed root's own name on, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// The address, by the pattern of the collection (<see cref="SeedCollectionAttribute.Url"/>) or of the project (<c>SeedContentUrl</c>); null
    /// without one, and where it needs a day that the entry does not have.
    /// </summary>
    public string? Url { get; private protected init; }

    /// <summary>The place in the collection, from <c>order</c> or the file name's leading number; null where neither is there.</summary>
    public int? Order { get; }

    /// <summary>Whether the seed says <c>draft: true</c>.</summary>
    public bool Draft { get; }

    /// <summary>The seed's text without its front matter, as written, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public abstract ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>
    /// The files of the entry's bundle that are no seeds, in the order of their paths: those in the folder of an <c>index.md</c> or <c>index.txt</c>, and
    /// below it. None for other entries.
    /// </summary>
    [JsonIgnore]
    public ImmutableArray<SeedAsset> Assets => Storage?.GetAssets(Key) ?? [];

    private protected virtual TextStorage? Storage => null;

    /// <summary>The entry's key.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
