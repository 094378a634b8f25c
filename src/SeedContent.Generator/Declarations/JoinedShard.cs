using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Checking;

namespace SeedContent.Generator.Declarations;

/// <summary>A collection of a referenced project, as it is joined with others. Symbols: no step of the pipeline keeps it.</summary>
/// <param name="Class">Its class.</param>
/// <param name="EntryType">The entries' type.</param>
/// <param name="Keys">The class with its keys as constants.</param>
internal sealed record JoinedShard(INamedTypeSymbol Class, INamedTypeSymbol EntryType, INamedTypeSymbol Keys)
{
    private const string CollectionType = "SeedContent.SeedCollection";

    /// <summary>The class as messages name it.</summary>
    public string DisplayName => Class.ToDisplayString();

    /// <summary>Looks whether a class is a collection that SeedContent generated in another project.</summary>
    /// <param name="type">The class.</param>
    /// <param name="project">This project.</param>
    /// <returns>The shard; null where it is none.</returns>
    public static JoinedShard? Find(INamedTypeSymbol type, IAssemblySymbol project) =>
        type is { IsStatic: true, ContainingAssembly: { } assembly } && !SymbolEqualityComparer.Default.Equals(assembly, project)
        && type.GetMembers("All") is [IPropertySymbol { Type: INamedTypeSymbol { TypeArguments: [INamedTypeSymbol entryType] } all } property]
        && SymbolNames.Plain(all) == CollectionType && property.IsGenerated()
        && type.GetTypeMembers("Keys") is [{ IsStatic: true } keys]
            ? new(type, entryType, keys)
            : null;

    /// <summary>Its look-ups by key.</summary>
    /// <returns>The look-ups.</returns>
    public IEnumerable<JoinedLookup> Lookups() =>
        from method in Class.GetMembers().OfType<IMethodSymbol>()
        where method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 } && method.Name.StartsWith("By", StringComparison.Ordinal)
            && SymbolNames.Plain(method.ReturnType) == CollectionType && method.IsGenerated()
        let parameter = method.Parameters[0]
        select new JoinedLookup(method.Name, SymbolNames.Code(parameter.Type), parameter.Name);
}
