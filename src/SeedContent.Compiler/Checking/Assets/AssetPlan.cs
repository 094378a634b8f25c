using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Checking.Assets;

/// <summary>What is generated for assets. Equality is by value.</summary>
/// <param name="ClassName">The class around those of the folders.</param>
/// <param name="Folders">The folders, by collection.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record AssetPlan(string ClassName, EquatableArray<AssetFolder> Folders, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The plan of a project without assets.</summary>
    public static readonly AssetPlan Empty = new("", [], []);

    /// <summary>The class that has the assets of a collection's entries.</summary>
    /// <param name="collection">The collection.</param>
    /// <returns>Its name, with that of the class around it; null where no entry has any.</returns>
    public string? ClassOf(string collection) =>
        Folders.FirstOrDefault(folder => folder.Bundles.Count > 0 && string.Equals(folder.Collection, collection, StringComparison.Ordinal)) is { } found
            ? $"{ClassName}.{found.ClassName}"
            : null;
}
