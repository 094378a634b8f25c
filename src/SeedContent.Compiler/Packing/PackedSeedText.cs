namespace SeedContent.Compiler.Packing;

/// <summary>A text for a pack.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Utf8">Its bytes; possibly a part of a longer array.</param>
public readonly record struct PackedSeedText(TextHash Hash, ReadOnlyMemory<byte> Utf8);
