using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads a type with <c>[SeedComponent]</c> as the schema of a component.</summary>
internal static class ComponentDeclarationReader
{
    /// <summary>Reads the declaration.</summary>
    /// <param name="type">The type.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The schema, and what is wrong.</returns>
    public static ComponentDeclaration Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var location = SymbolLocation.Of(type);
        if (attribute.ConstructorArguments is not [{ Value: string name }])
        {
            // C# has said already what is wrong.
            return new(null, type.Name, location, []);
        }

        if (!IsName(name))
        {
            return new(null, type.Name, location, [Mistake("a name is a letter, then letters, digits, '-' and '_'")]);
        }

        if ((type.IsRefLikeType ? "it is a ref struct" : TypeMistakes.Find(type)) is { } reason)
        {
            return new(new(name, null), type.Name, location, [Mistake(reason)]);
        }

        var reader = new RecordTypeReader(type.ContainingAssembly, type.ContainingAssembly);
        var record = reader.ReadRecord(type);
        var unfillable = FindUnfillable(type, record).ToList();
        return new(
            new(name, record is null || unfillable.Count > 0 ? null : record with { Fields = record.Fields.Select(WithoutLink).ToEquatableArray() }),
            type.Name,
            location,
            reader.Diagnostics.Concat(unfillable).ToEquatableArray());

        SeedDiagnostic Mistake(string reason) => new(SeedDescriptors.InvalidComponent, location, [type.Name, name, reason]);
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static IEnumerable<SeedDiagnostic> FindUnfillable(INamedTypeSymbol type, RecordType? record) =>
        from field in record?.Fields ?? []
        let reason = ReasonOf(field)
        where reason is not null
        select new SeedDiagnostic(SeedDescriptors.UnfillableMember, LocationOf(type, field), [field.Member, type.Name, reason]);

    // An attribute is one text.
    private static string? ReasonOf(RecordField field) => field switch
    {
        { Source: FieldSource.Key } => "a component has no key",
        { Source: FieldSource.Markdown or FieldSource.Article } => "a component has no text",
        { Type: { Kind: DataTypeKind.List, Separator: null } } => "an attribute is one text; say what separates the items by [SeedSeparator(\",\")]",
        { Type: { Kind: DataTypeKind.List, Item: { } item } } when !IsOneText(item) => "an item is one text in an attribute, and has no parts of its own",
        { Type: var type } when type.Kind != DataTypeKind.List && !IsOneText(type) => "an attribute is one text, and has no parts of its own",
        _ => null,
    };

    private static bool IsOneText(DataType type) => type.Kind is not (DataTypeKind.List or DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union);

    private static Compiler.Text.SeedLocation LocationOf(INamedTypeSymbol type, RecordField field) => SymbolLocation.Of(
        type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => string.Equals(parameter.Name, field.Parameter, StringComparison.Ordinal))
        ?? type.GetMembers(field.Member).FirstOrDefault()
        ?? type);

    // An entry that a component names is looked up when the component is created: nothing has to be generated in its type.
    private static RecordField WithoutLink(RecordField field) => field with { Lazy = null };
}
