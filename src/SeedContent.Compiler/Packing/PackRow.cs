namespace SeedContent.Compiler.Packing;

/// <summary>Where a text lies in a pack.</summary>
/// <param name="Hash">The text's hash.</param>
/// <param name="Offset">Where it begins, from the pack's begin.</param>
/// <param name="Length">Its length in bytes.</param>
public readonly record struct PackRow(TextHash Hash, int Offset, int Length);
