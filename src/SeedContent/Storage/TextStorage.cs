using System.Collections.Immutable;
using System.ComponentModel;

namespace SeedContent.Storage;

/// <summary>
/// Where the text of entries lies, and what lies beside it. This is the seam between an entry and its bytes: generated code keeps them as UTF-8 literals,
/// and an entry does not know.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextStorage
{
    /// <summary>A block of texts, one after another, in UTF-8.</summary>
    /// <param name="block">The block's number.</param>
    /// <returns>Memory that lives as long as the assembly.</returns>
    public abstract ReadOnlySpan<byte> GetUtf8(int block);

    /// <summary>The assets of an entry, for collections that have any.</summary>
    /// <param name="key">The entry's key.</param>
    /// <returns>The assets.</returns>
    public virtual ImmutableArray<SeedAsset> GetAssets(string key) => [];
}
