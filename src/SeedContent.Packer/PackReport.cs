namespace SeedContent.Packer;

/// <summary>What a run did.</summary>
/// <param name="Seeds">The number of text seeds.</param>
/// <param name="FromCache">Of these, those that were not read anew.</param>
/// <param name="Bodies">The number of bodies in the pack.</param>
/// <param name="Bytes">The pack's length.</param>
/// <param name="Slowest">The seeds that took longest to read, the slowest first; none where nobody asked.</param>
internal sealed record PackReport(int Seeds, int FromCache, int Bodies, int Bytes, IReadOnlyList<(string SeedPath, TimeSpan Time)> Slowest);
