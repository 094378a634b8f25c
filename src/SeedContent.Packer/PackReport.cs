namespace SeedContent.Packer;

/// <summary>What a run did.</summary>
/// <param name="Seeds">The number of text seeds.</param>
/// <param name="FromCache">Of these, those that were not read anew.</param>
internal sealed record PackReport(int Seeds, int FromCache);
