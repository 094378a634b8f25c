using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>
/// The numbers of a folder's assets as generated. They are arrays, which are made when the first asset is looked up: the compiler makes a constant span of numbers point at
/// data that has to be aligned, which it is not where hot reload adds it, so the runtime would throw.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct AssetNumbers
{
    /// <summary>
    /// For each asset: where its texts begin, the lengths of path, media type, output path and address, the upper and the lower half of the
    /// file's length, width and height, and the number of the bundle that it belongs to. Texts stand in this order, the hash last; a length of -1, and a
    /// width or height of 0, is nothing. Offsets and lengths count bytes of UTF-8.
    /// </summary>
    public required int[] Assets;

    /// <summary>For each bundle: where its entry's key begins in the texts, and the key's length.</summary>
    public required int[] Bundles;
}
