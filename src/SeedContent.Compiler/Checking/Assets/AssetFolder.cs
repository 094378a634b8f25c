namespace SeedContent.Compiler.Checking.Assets;

/// <summary>The assets in a collection's folder, as they are generated. Equality is by value.</summary>
/// <param name="Collection">The collection, which may have no entry.</param>
/// <param name="ClassName">The class that has their properties.</param>
/// <param name="Assets">The assets in ordinal order of their paths.</param>
/// <param name="Bundles">The entries that have any.</param>
public sealed record AssetFolder(string Collection, string ClassName, EquatableArray<PlannedAsset> Assets, EquatableArray<AssetBundle> Bundles);
