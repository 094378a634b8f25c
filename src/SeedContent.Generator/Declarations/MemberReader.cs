using System.Globalization;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads the parameters and properties of a declared type as fields.</summary>
/// <param name="type">The type.</param>
/// <param name="types">Reads their types.</param>
/// <param name="constraints">Reads what is asked of their values.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class MemberReader(INamedTypeSymbol type, TypeReader types, ConstraintReader constraints, Action<ISymbol, SeedDescriptor, string[]> report)
{
    private const string LibraryNamespace = "SeedContent";
    private readonly ShapeReader shape = new(type);
    private bool isWrong;

    /// <summary>What the projects of shards have to know beyond the fields, once these are read.</summary>
    public RecordShape Shape { get; private set; } = new([], []);

    /// <summary>Reads them all.</summary>
    /// <returns>The fields in the order of their declaration; null where one is wrong.</returns>
    public List<RecordField>? Read()
    {
        var fields = new List<RecordField>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var constructor = FindConstructor();
        foreach (var parameter in constructor?.Parameters ?? [])
        {
            var property = Properties().FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            var attributes = property is null ? parameter.GetAttributes() : parameter.GetAttributes().AddRange(property.GetAttributes());
            taken.Add(property?.Name ?? parameter.Name);
            if (attributes.Find(AttributeNames.Ignore) is not null)
            {
                if (!parameter.HasExplicitDefaultValue)
                {
                    Report(parameter, SeedDescriptors.UnfillableMember, parameter.Name, type.Name, "it is ignored, and the constructor needs it; give it a default");
                }

                continue;
            }

            Add(fields, parameter, parameter.Type, property?.Name ?? Pascal(parameter.Name), attributes, field => field with
            {
                Parameter = parameter.Name,
                Presence = parameter.HasExplicitDefaultValue && !(field.ForbidsNull && field.Type.IsNullable && parameter.ExplicitDefaultValue is null) ? FieldPresence.Optional : PresenceOf(field.Type),
                Lazy = property is not null && !type.IsValueType && shape.IsReplaced(property, parameter) ? LazyOf(field.Type, "public", hasInit: true) : null,
            });
        }

        foreach (var property in Properties().Where(property => !taken.Contains(property.Name) && IsSettable(property)))
        {
            if (property.GetAttributes().Find(AttributeNames.Ignore) is not null)
            {
                continue;
            }

            Add(fields, property, property.Type, property.Name, property.GetAttributes(), field => field with
            {
                MustBeSet = property.IsRequired,
                Presence = property.IsRequired || IsEmptyWithout(property, field) ? PresenceOf(field.Type)
                    : field.Type.Kind is DataTypeKind.List or DataTypeKind.Map && !field.Type.IsNullable && !shape.HasInitializer(property) ? FieldPresence.Empty
                    : FieldPresence.Optional,
                Lazy = shape.IsPartial(property) && !type.IsValueType ? LazyOf(field.Type, $"{ModifierOf(property)} partial", property.SetMethod is not null) : null,
            });
        }

        Shape = new(
            constructor?.Parameters.Select(parameter => parameter.Name).ToEquatableArray() ?? [],
            Properties().Where(shape.HasValue).Select(property => property.Name).ToEquatableArray());
        constraints.CheckTogether(fields);
        return isWrong ? null : fields;
    }

    private void Add(
        List<RecordField> fields,
        ISymbol symbol,
        ITypeSymbol memberType,
        string member,
        IEnumerable<AttributeData> attributes,
        Func<RecordField, RecordField> complete)
    {
        var reference = attributes.Find(AttributeNames.Reference)?.ConstructorArguments.FirstOrDefault().Value as string;
        var exactName = attributes.Find(AttributeNames.Field)?.ConstructorArguments.FirstOrDefault().Value as string;
        var source = SourceOf(memberType, member, reference);
        var (read, reason) = source is FieldSource.Field or FieldSource.BodyText ? types.Read(memberType, reference) : (new DataType(DataTypeKind.None), null);
        if (read is null)
        {
            isWrong = true;
            if (reason is not null)
            {
                Report(symbol, SeedDescriptors.UnfillableMember, member, type.Name, reason);
            }

            return;
        }

        if (reference is not null && !HasTarget(read))
        {
            Report(symbol, SeedDescriptors.UnfillableMember, member, type.Name, "a reference is a text, the type of a collection's entries, or a list of these");
            return;
        }

        if (attributes.Find(AttributeNames.Separator)?.ConstructorArguments.FirstOrDefault().Value is string { Length: > 0 } separator)
        {
            if (read.Kind != DataTypeKind.List)
            {
                Report(symbol, SeedDescriptors.UnfillableMember, member, type.Name, "only a list has a separator");
                return;
            }

            read = read with { Separator = separator };
        }

        var field = new RecordField(exactName ?? FieldName.OfMember(member), member, read, null)
        {
            Source = source,
            HasExactName = exactName is not null,
            Default = DefaultOf(attributes),
        };
        fields.Add(complete(field with { Constraints = constraints.Read(attributes, field) }));
    }

    private static bool HasTarget(DataType type) => type.Target is not null || (type.Item is not null && HasTarget(type.Item));

    private static FieldSource SourceOf(ITypeSymbol memberType, string member, string? reference) => SymbolNames.Plain(memberType) switch
    {
        _ when memberType.SpecialType == SpecialType.System_String => string.Equals(member, "Body", StringComparison.Ordinal) ? FieldSource.BodyText : FieldSource.Field,
        "SeedContent.SeedKey" => FieldSource.Key,
        "SeedContent.MarkdownBody" => FieldSource.Markdown,
        "SeedContent.Article" when reference is null => FieldSource.Article,
        _ => FieldSource.Field,
    };

    // The one that a seed can fill most of: the primary one of a record, else the only one; a class without any is made empty.
    private IMethodSymbol? FindConstructor()
    {
        var all = type.InstanceConstructors.Where(method => !IsCopy(method)).ToList();
        var callable = all.FindAll(method => shape.IsVisible(method.DeclaredAccessibility));
        var primary = callable.Find(shape.IsPrimary);
        if (primary is not null || IsLibraryEntry(type.BaseType))
        {
            return primary;
        }

        if (callable.Find(method => method.Parameters.Length == 0) is { } empty)
        {
            return empty;
        }

        if (callable.Count == 1)
        {
            return callable[0];
        }

        Report(type, SeedDescriptors.NoConstructor, type.Name, callable.Count == 0 ? "none can be called from generated code" : "there are several, and none of them is primary or without parameters");
        return null;
    }

    private bool IsCopy(IMethodSymbol method) => method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type);

    /// <summary>Whether a type is an entry of the runtime library, whose members the seed's text fills.</summary>
    public static bool IsLibraryEntry(INamedTypeSymbol? type) => type is { ContainingNamespace.Name: LibraryNamespace, Name: "Article" or "Document" or "SeedEntry" };

    private IEnumerable<IPropertySymbol> Properties()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null && current.SpecialType == SpecialType.None && !IsLibraryEntry(current); current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false } && property.ExplicitInterfaceImplementations.IsEmpty && !shape.IsAdded(property) && seen.Add(property.Name)
                    && !string.Equals(property.Name, "EqualityContract", StringComparison.Ordinal))
                {
                    yield return property;
                }
            }
        }
    }

    private bool IsSettable(IPropertySymbol property) =>
        (shape.IsPartial(property) && property.DeclaredAccessibility != Accessibility.Private)
        || (property.SetMethod is { } setter && shape.IsVisible(setter.DeclaredAccessibility) && shape.IsVisible(property.DeclaredAccessibility));

    // [Required] with nothing, null! or "" as the default: what C# has there is no value.
    private bool IsEmptyWithout(IPropertySymbol property, RecordField field) => field.ForbidsNull
        && (field.Type.IsNullable || field.Type.Kind == DataTypeKind.Text)
        && !shape.HasValue(property);

    private static LazyProperty? LazyOf(DataType field, string modifiers, bool hasInit) => field switch
    {
        { Kind: DataTypeKind.Reference } => new(modifiers, hasInit),
        { Kind: DataTypeKind.List, Item: { Kind: DataTypeKind.Reference, IsNullable: false }, IsNullable: false } when field.Name?.StartsWith("global::System.Collections.Immutable.ImmutableArray<", StringComparison.Ordinal) != false => new(modifiers, hasInit),
        _ => null,
    };

    private static FieldPresence PresenceOf(DataType field) => field.IsNullable ? FieldPresence.Null
        : field.Kind is DataTypeKind.List or DataTypeKind.Map ? FieldPresence.Empty
        : FieldPresence.Required;

    private static string? DefaultOf(IEnumerable<AttributeData> attributes) => attributes.Find(AttributeNames.Default)?.ConstructorArguments.FirstOrDefault() switch
    {
        { Kind: TypedConstantKind.Enum, Type: { } type, Value: var value } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name,
        { Kind: TypedConstantKind.Primitive, Value: bool truth } => truth ? "true" : "false",
        { Kind: TypedConstantKind.Primitive, Value: { } value } => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string ModifierOf(IPropertySymbol property) => property.DeclaredAccessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.ProtectedOrInternal => "protected internal",
        _ => "internal",
    };

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private void Report(ISymbol at, SeedDescriptor descriptor, params string[] arguments)
    {
        isWrong = true;
        report(at, descriptor, arguments);
    }
}
