using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>
/// Knows of a type what its C# says and its assembly does not: of one that is declared here from its syntax, of a sharded one of another project from what its own generator wrote down.
/// </summary>
internal sealed class ShapeReader
{
    private readonly INamedTypeSymbol type;
    private readonly RecordShape? known;

    /// <summary>Looks whether something was written down.</summary>
    /// <param name="type">The type.</param>
    public ShapeReader(INamedTypeSymbol type)
    {
        this.type = type;
        known = Find(type);
    }

    /// <summary>What a sharded type's own generator wrote down.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The shape; null for other types.</returns>
    public static RecordShape? Find(INamedTypeSymbol type) =>
        type.GetAttributes().Find(AttributeNames.Shape)?.ConstructorArguments is [{ Kind: TypedConstantKind.Array } parameters, { Kind: TypedConstantKind.Array } initialized]
            ? new(Texts(parameters), Texts(initialized))
            : null;

    /// <summary>Whether generated code can call or set what has this accessibility.</summary>
    public bool IsVisible(Accessibility accessibility) => accessibility == Accessibility.Public || (known is null && accessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal);

    /// <summary>Whether a constructor is the one that entries are created by before any other.</summary>
    public bool IsPrimary(IMethodSymbol constructor) => known is null
        ? constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax)
        : constructor.Parameters.Select(parameter => parameter.Name).SequenceEqual(known.Parameters, StringComparer.Ordinal);

    /// <summary>Whether a property was added to the type by its own generator, and is no field.</summary>
    public bool IsAdded(IPropertySymbol property) => known is not null && property.IsGenerated() && !HasLink(property);

    /// <summary>Whether a property of a record stands for its parameter, so that it can be replaced by a generated one; with an attribute of its own it has to stay where it is.</summary>
    public bool IsReplaced(IPropertySymbol property, IParameterSymbol parameter) => known is not null ? HasLink(property) : type.IsRecord
        && property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax syntax
            && syntax.AttributeLists.All(list => list.Target is null))
        && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);

    /// <summary>Whether the user leaves a property to the generator.</summary>
    public bool IsPartial(IPropertySymbol property) => known is null ? property.IsPartialDefinition : HasLink(property);

    /// <summary>Whether a property has an initializer.</summary>
    public bool HasInitializer(IPropertySymbol property) => known is null
        ? property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null })
        : known.Initialized.Contains(property.Name, StringComparer.Ordinal);

    /// <summary>Whether a property has a value of its own: more than null, <c>default</c> or an empty text.</summary>
    public bool HasValue(IPropertySymbol property) => known is null
        ? property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: var value }
            && value.ToString().TrimEnd('!') is not ("null" or "default" or "\"\"" or "string.Empty" or "String.Empty"))
        : known.Initialized.Contains(property.Name, StringComparer.Ordinal);

    private bool HasLink(IPropertySymbol property) => type.GetMembers(property.Name + "_").Any(member => member is IPropertySymbol { Type.Name: "EntryLink" or "EntryLinks" } && member.IsGenerated());

    private static EquatableArray<string> Texts(TypedConstant array) => array.Values.Select(value => value.Value as string ?? "").ToEquatableArray();
}
