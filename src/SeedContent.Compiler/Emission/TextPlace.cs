using SeedContent.Compiler.Packing;

namespace SeedContent.Compiler.Emission;

/// <summary>Where an entry's text is in its group.</summary>
/// <param name="Block">The block.</param>
/// <param name="Start">The offset in the block, in bytes of UTF-8.</param>
internal readonly record struct TextPlace(int Block, int Start)
{
    /// <summary>The text's hash where it is in the content pack; else null.</summary>
    public TextHash? Hash { get; init; }
}
