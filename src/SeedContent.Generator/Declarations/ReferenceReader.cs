using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Tells whether a type is that of another collection's entries.</summary>
/// <param name="project">The project that is compiled.</param>
/// <param name="declaring">The one that declares the type whose fields are read; another one for a shard.</param>
internal sealed class ReferenceReader(IAssemblySymbol project, IAssemblySymbol declaring)
{
    private static readonly HashSet<string> LibraryEntries = new(StringComparer.Ordinal) { "SeedContent.Article", "SeedContent.Document" };

    /// <summary>A collection by its name: of the project that declares the type, where that is another one and has it, else of this one.</summary>
    /// <param name="collection">The name.</param>
    /// <returns>The collection.</returns>
    public ReferenceTarget ToCollection(string collection) =>
        (SymbolEqualityComparer.Default.Equals(project, declaring) ? null : ToAssembly(declaring, collection, null)) ?? new(collection, null, null, null);

    /// <summary>Finds the collection that a type's entries are in.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">The collection that an attribute names; null for none.</param>
    /// <returns>The collection; null where the type is no entry's.</returns>
    public ReferenceTarget? Find(INamedTypeSymbol type, string? reference)
    {
        if (type.GetAttributes().Find(AttributeNames.Collection)?.ConstructorArguments is [{ Value: string collection }])
        {
            return SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, project) || project.IsShardOf(type)
                ? new(reference ?? collection, null, null, null)
                : ToAssembly(type.ContainingAssembly, reference ?? collection, FindKey(type)) ?? new(reference ?? collection, null, null, null);
        }

        return reference is not null && LibraryEntries.Contains(SymbolNames.Plain(type)) ? ToCollection(reference) : null;
    }

    // The class of a referenced project's collection stands beside the entries' type, and its keys are constants.
    private static ReferenceTarget? ToAssembly(IAssemblySymbol assembly, string collection, string? keyMember)
    {
        var className = MemberNames.ForCollection(collection);
        var found = assembly.GlobalNamespace.FindTypes(className).FirstOrDefault(found => found is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && found.GetTypeMembers("Keys").Length > 0);
        return found?.GetTypeMembers("Keys").FirstOrDefault() is { } keys
            ? new(collection, null, SymbolNames.Code(found), keys.GetMembers().OfType<IFieldSymbol>().Select(field => field.ConstantValue).OfType<string>().ToEquatableArray()) { KeyMember = keyMember }
            : null;
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
