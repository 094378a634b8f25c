using System.Reflection.Metadata;

namespace SeedContent.Storage;

/// <summary>A collection's index as it is looked up in. Hot reload replaces the generated one under it; the stamp tells.</summary>
internal sealed class LoadedIndex(int stamp, ReadOnlySpan<byte> keys, in IndexTables tables)
{
    public readonly int Stamp = stamp;
    public readonly int[] KeyEnds = tables.KeyEnds;
    public readonly int[] Table = tables.Table;
    public readonly int[] Places = tables.Places;

    /// <summary>All keys, where hot reload could replace them under the offsets; else null, and they stay in the assembly.</summary>
    public readonly byte[]? Keys = MetadataUpdater.IsSupported ? keys.ToArray() : null;
}
