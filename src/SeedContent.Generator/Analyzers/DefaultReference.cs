using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator.Analyzers;

/// <summary>Finds the collection that the default of a parameter or property is a key of.</summary>
internal static class DefaultReference
{
    /// <summary>Finds it.</summary>
    /// <param name="initializer">The default.</param>
    /// <returns>The collection's name; null where the member is no reference by attribute.</returns>
    public static string? FindCollection(ISymbolInitializerOperation initializer) => initializer switch
    {
        IParameterInitializerOperation { Parameter: { } parameter } => Read(parameter) ?? PropertiesOf(parameter).Select(Read).FirstOrDefault(name => name is not null),
        IPropertyInitializerOperation { InitializedProperties: [{ } property, ..] } => Read(property),
        _ => null,
    };

    // A record's parameter may have it on the property: [property: SeedReference("…")].
    private static IEnumerable<IPropertySymbol> PropertiesOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type } ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>() : [];

    private static string? Read(ISymbol member) => member.GetAttributes().Find(AttributeNames.Reference)?.ConstructorArguments.FirstOrDefault().Value as string;
}
