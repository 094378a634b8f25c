using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator.Analyzers;

/// <summary>The keys of a generated collection, from the constants of its <c>Keys</c>.</summary>
/// <param name="type">The collection's class.</param>
/// <param name="keys">Its <c>Keys</c>.</param>
internal sealed class CollectionKeys(INamedTypeSymbol type, INamedTypeSymbol keys)
{
    private readonly Lazy<SortedDictionary<string, IFieldSymbol>> all = new(() => ReadAll(keys));

    /// <summary>The class's name.</summary>
    public string Name => type.Name;

    /// <summary>The class as code names it anywhere.</summary>
    public string FullName => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether an entry has the key.</summary>
    /// <param name="key">The key, ordinally.</param>
    /// <returns>Whether one has.</returns>
    /// <remarks>
    /// The constant's name follows from the key, so that of thousands of constants the compiler has to evaluate one. Only where there is
    /// no such constant all of them are asked: a newer or older version may have given its name by another rule.
    /// </remarks>
    public bool Contains(string key) =>
        keys.GetMembers(MemberNames.ForEntry(key, type.Name)).Any(member => member is IFieldSymbol { ConstantValue: string value } && value == key)
        || all.Value.ContainsKey(key);

    /// <summary>Whether an entry is a property of the class.</summary>
    /// <param name="member">The entry's name.</param>
    /// <returns>Whether it is.</returns>
    public bool HasProperty(string member) => type.GetMembers(member).Any(found => found is IPropertySymbol { IsStatic: true });

    /// <summary>The key that somebody meant.</summary>
    /// <param name="key">The key as written.</param>
    /// <returns>Its constant; null where none is near.</returns>
    public IFieldSymbol? FindNearest(string key) => EditDistance.FindNearest(key, all.Value.Keys) is { } nearest ? all.Value[nearest] : null;

    // In ordinal order, so that of two near keys the same one is named wherever the collection comes from.
    private static SortedDictionary<string, IFieldSymbol> ReadAll(INamedTypeSymbol keys)
    {
        var fields = new SortedDictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        foreach (var member in keys.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: string key } field)
            {
                fields[key] = field;
            }
        }

        return fields;
    }
}
