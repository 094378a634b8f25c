using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Declarations;

/// <summary>Names of symbols.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Metadata = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>A type as generated code names it, without <c>?</c> behind a reference.</summary>
    public static string Code(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>A type without its arguments: <c>System.Collections.Immutable.ImmutableArray</c>.</summary>
    public static string Plain(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString(Metadata);

    /// <summary>Finds an attribute by its class.</summary>
    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.IsOf(name));

    /// <summary>Whether an attribute is of a type.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The type's name, see <see cref="Plain"/>.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOf(this AttributeData attribute, string name) => attribute.AttributeClass is { } type && string.Equals(Plain(type), name, StringComparison.Ordinal);

    /// <summary>Whether SeedContent wrote a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Whether it did, for what is marked: all that users do not paste as their own.</returns>
    public static bool IsGenerated(this ISymbol member) =>
        member.GetAttributes().Find(AttributeNames.GeneratedCode)?.ConstructorArguments is [{ Value: "SeedContent" }, ..];

    /// <summary>All types of a name in a namespace and in those within it.</summary>
    /// <param name="container">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <returns>The types, those of the namespace itself first.</returns>
    public static IEnumerable<INamedTypeSymbol> FindTypes(this INamespaceSymbol container, string name) =>
        container.GetTypeMembers(name).Concat(container.GetNamespaceMembers().SelectMany(child => child.FindTypes(name)));
}
