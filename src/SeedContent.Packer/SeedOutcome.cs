using SeedContent.Compiler.Packing;

namespace SeedContent.Packer;

/// <summary>What became of a seed.</summary>
/// <param name="Kind">Whether it goes into the pack.</param>
/// <param name="Text">Its text, where it does.</param>
internal readonly record struct SeedOutcome(SeedOutcomeKind Kind, PackedSeedText Text)
{
    /// <summary>What all of this came from; null where the seed could not be read, and nothing is to be remembered.</summary>
    public string? Checksum { get; init; }

    /// <summary>Whether it is known from the last run.</summary>
    public bool IsFromCache { get; init; }
}
