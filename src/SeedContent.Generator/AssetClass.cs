using SeedContent.Compiler.Checking.Assets;

namespace SeedContent.Generator;

/// <summary>The assets of a folder and the class that they go into. Equal while both are.</summary>
/// <param name="ClassName">The class around those of all folders.</param>
/// <param name="Folder">The folder.</param>
internal sealed record AssetClass(string ClassName, AssetFolder Folder);
