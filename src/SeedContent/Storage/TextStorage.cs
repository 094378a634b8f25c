using System.Collections.Immutable;
using System.ComponentModel;

namespace SeedContent.Storage;

/// <summary>
/// Where the text of entries lies, and what lies beside it. This is the seam between an entry and its bytes: generated code keeps them as UTF-8 literals or in a
/// content pack, and an entry does not know.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextStorage
{
    /// <summary>A block of texts, one after another, in UTF-8. Where there is none, which costs the compiler a method less, nobody asks.</summary>
    /// <param name="block">The block's number.</param>
    /// <returns>Memory that lives as long as the assembly.</returns>
    public virtual ReadOnlySpan<byte> GetUtf8(int block) => throw new ArgumentOutOfRangeException(nameof(block));

    /// <summary>The assets of an entry, for collections that have any.</summary>
    /// <param name="key">The entry's key.</param>
    /// <returns>The assets.</returns>
    public virtual ImmutableArray<SeedAsset> GetAssets(string key) => [];
}
