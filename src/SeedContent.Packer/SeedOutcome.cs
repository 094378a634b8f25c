using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;

namespace SeedContent.Packer;

/// <summary>What became of a seed.</summary>
/// <param name="Kind">Whether it goes into the pack.</param>
/// <param name="Text">Its text, where it does; of one with links only where it is known from the last run.</param>
internal readonly record struct SeedOutcome(SeedOutcomeKind Kind, PackedSeedText Text)
{
    /// <summary>What spares the generator the reading of it, as <see cref="KnownBody"/> writes it; null where nothing does.</summary>
    public string? Known { get; init; }

    /// <summary>What spares the compiler the file, as <see cref="KnownSeed"/> writes it; null where nothing does.</summary>
    public string? Seed { get; init; }

    /// <summary>What all of this came from; null where the seed could not be read, and nothing is to be remembered.</summary>
    public string? Checksum { get; init; }

    /// <summary>What links to it depend on, as <see cref="CachedIdentity"/> writes it; null where that cannot be said.</summary>
    public string? CachedIdentity { get; init; }

    /// <summary>Whether it is known from the last run. What follows is not known then.</summary>
    public bool IsFromCache { get; init; }

    /// <summary>What the links of others can lead to.</summary>
    public EntryIdentity? Identity { get; init; }

    /// <summary>Where its own links lead.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>The text with such links that <see cref="Linked"/> is of; else null.</summary>
    public BodySource? Source { get; init; }

    /// <summary>Its texts before anybody knew where its links lead; null where it has no such links.</summary>
    public EntryCode? Linked { get; init; }
}
