using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Declarations;

/// <summary>Finds what keeps generated code from creating objects of a type.</summary>
internal static class TypeMistakes
{
    /// <summary>Looks for it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The reason in a few words; null where there is none.</returns>
    public static string? Find(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "it is static",
        { IsAbstract: true } => "it is abstract",
        _ when type.Chain().Any(part => part.Arity > 0) => "it is generic",
        _ when type.Chain().Any(part => part.IsFileLocal || part.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal) =>
            "generated code cannot see it; make it public or internal",
        _ => null,
    };

    /// <summary>The types that a type is nested in and itself, outermost first.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The types.</returns>
    public static List<INamedTypeSymbol> Chain(this INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            chain.Insert(0, current);
        }

        return chain;
    }
}
