using SeedContent.Compiler.Packing;

namespace SeedContent.Packer;

/// <summary>What the last run found of a seed. Lines are kept as they are, since few runs need what they say.</summary>
/// <param name="Version">Which version of the file it was; empty where nobody said.</param>
/// <param name="Checksum">What it was read from.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Hash">The hash of its text in the pack; of no meaning where that has none.</param>
/// <param name="Identity">What links to it depend on, as <see cref="CachedIdentity"/> writes it; null where that cannot be said.</param>
/// <param name="Known">A <see cref="KnownBody"/>, or nothing.</param>
/// <param name="Seed">A <see cref="KnownSeed"/>, or nothing.</param>
internal sealed record CachedSeed(string Version, string Checksum, SeedOutcomeKind Kind, TextHash Hash, string? Identity, string Known, string Seed)
{
    /// <summary>The hash of the file's content.</summary>
    public string Content => Checksum.Split('-')[0];
}
