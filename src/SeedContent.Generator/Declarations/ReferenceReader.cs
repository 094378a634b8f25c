using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Tells whether a type is that of another collection's entries.</summary>
internal static class ReferenceReader
{
    private static readonly HashSet<string> LibraryEntries = new(StringComparer.Ordinal) { "SeedContent.Article", "SeedContent.Document" };

    /// <summary>A collection of this project, by its name.</summary>
    public static ReferenceTarget ToCollection(string collection) => new(collection, null, null, null);

    /// <summary>Finds the collection that a type's entries are in.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">The collection that an attribute names; null for none.</param>
    /// <returns>The collection; null where the type is no entry's.</returns>
    public static ReferenceTarget? Find(INamedTypeSymbol type, string? reference)
    {
        if (type.GetAttributes().Find(AttributeNames.Collection)?.ConstructorArguments is [{ Value: string collection }])
        {
            return type.Locations.Any(location => location.IsInSource) ? ToCollection(reference ?? collection) : ToAssembly(type, reference ?? collection);
        }

        return reference is not null && LibraryEntries.Contains(SymbolNames.Plain(type)) ? ToCollection(reference) : null;
    }

    // The class of a referenced project's collection stands beside the entries' type, and its keys are constants.
    private static ReferenceTarget? ToAssembly(INamedTypeSymbol type, string collection)
    {
        var className = MemberNames.ForCollection(collection);
        var found = type.ContainingAssembly.GlobalNamespace.FindTypes(className).FirstOrDefault(found => found.IsStatic && found.GetTypeMembers("Keys").Length > 0);
        return found?.GetTypeMembers("Keys").FirstOrDefault() is { } keys
            ? new(collection, null, SymbolNames.Code(found), keys.GetMembers().OfType<IFieldSymbol>().Select(field => field.ConstantValue).OfType<string>().ToEquatableArray()) { KeyMember = FindKey(type) }
            : ToCollection(collection);
    }

    // A field may be called 'Key' too: only that of an inferred type that SeedContent added is marked as generated.
    private static string? FindKey(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (MemberReader.IsLibraryEntry(current))
            {
                return "Key";
            }

            var key = current.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
                && (SymbolNames.Plain(property.Type) == "SeedContent.SeedKey" || (property.Name == "Key" && property.GetAttributes().Find(AttributeNames.GeneratedCode) is not null)));
            if (key is not null)
            {
                return key.Name;
            }
        }

        return null;
    }
}
