using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SeedContent.Compiler.Schema;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator.Analyzers;

/// <summary>
/// Knows the generated collections of a compilation, those of referenced assemblies too. Equal shape is not enough: a class of the user's
/// that offers some of the entries may look just like one, so it is asked who wrote it.
/// </summary>
/// <param name="collectionType">The runtime library's <c>SeedCollection&lt;T&gt;</c>.</param>
internal sealed class CollectionFinder(INamedTypeSymbol collectionType)
{
    /// <summary>The metadata name of the type that each <c>All</c> has.</summary>
    public const string CollectionType = "SeedContent.SeedCollection`1";

    private readonly ConcurrentDictionary<INamedTypeSymbol, CollectionKeys?> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, CollectionKeys?> byName = new(StringComparer.Ordinal);

    /// <summary>The collection whose <c>All</c> is read.</summary>
    /// <param name="instance">What a member of <c>SeedCollection&lt;T&gt;</c> is called on.</param>
    /// <returns>The collection; null where it is no <c>All</c>.</returns>
    public CollectionKeys? FindByAll(IOperation? instance) =>
        instance is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "All", ContainingType: { } type } } ? Find(type) : null;

    /// <summary>The collection that a <c>Get</c> or a <c>TryGet</c> looks in.</summary>
    /// <param name="call">A call of a method of such a name.</param>
    /// <returns>The collection; null where the method is another.</returns>
    public CollectionKeys? FindByCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!method.IsStatic)
        {
            return FindByAll(call.Instance);
        }

        return Find(method.ContainingType) is { } collection && method.IsGenerated() ? collection : null;
    }

    /// <summary>The collection of a name.</summary>
    /// <param name="assembly">The project.</param>
    /// <param name="name">The collection's name.</param>
    /// <returns>The collection; null where the project has none of the name.</returns>
    public CollectionKeys? FindByName(IAssemblySymbol assembly, string name) =>
        byName.GetOrAdd(name, name => assembly.GlobalNamespace.FindTypes(MemberNames.ForCollection(name)).Select(Find).FirstOrDefault(found => found is not null));

    private CollectionKeys? Find(INamedTypeSymbol type) => known.GetOrAdd(type, Create);

    private CollectionKeys? Create(INamedTypeSymbol type)
    {
        if (!type.IsStatic || type.GetTypeMembers("Keys") is not [{ IsStatic: true } keys])
        {
            return null;
        }

        var isCollection = type.GetMembers("All") is [IPropertySymbol { Type: INamedTypeSymbol allType } all]
            && SymbolEqualityComparer.Default.Equals(allType.OriginalDefinition, collectionType)
            && all.IsGenerated();
        return isCollection ? new(type, keys) : null;
    }
}
