namespace SeedContent.Compiler.Checking.Assets;

/// <summary>The assets of an entry.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="ClassName">The class that has their properties.</param>
public sealed record AssetBundle(string Key, string ClassName);
