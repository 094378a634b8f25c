using SeedContent.Compiler.Packing;

namespace SeedContent.Packer;

/// <summary>A body whose HTML has the addresses of other entries and of assets.</summary>
/// <param name="Text">The body.</param>
/// <param name="Known">What spares the generator the reading of it; null where nothing does.</param>
internal readonly record struct LinkedBody(PackedSeedText Text, KnownBody? Known);
