using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Declarations;

/// <summary>What a project says of being a shard.</summary>
internal static class Shards
{
    /// <summary>Whether a project's entries are of a type that another one declares.</summary>
    /// <param name="project">The project.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether it says so.</returns>
    public static bool IsShardOf(this IAssemblySymbol project, INamedTypeSymbol type) =>
        project.GetAttributes().Any(attribute => attribute.IsOf(AttributeNames.Shard) && SymbolEqualityComparer.Default.Equals(attribute.EntryType(), type));

    /// <summary>The type that a <c>[SeedShard]</c> names.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The type; null where there is none.</returns>
    public static INamedTypeSymbol? EntryType(this AttributeData attribute) => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? type : null;
}
