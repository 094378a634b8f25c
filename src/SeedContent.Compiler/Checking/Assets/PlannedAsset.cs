using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Compiler.Checking.Assets;

/// <summary>An asset as it is generated.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Member">The name of its property; null where another asset has it.</param>
/// <param name="Bundle">The number of the bundle that it belongs to; null for none.</param>
public sealed record PlannedAsset(AssetFacts Facts, string? Member, int? Bundle);
