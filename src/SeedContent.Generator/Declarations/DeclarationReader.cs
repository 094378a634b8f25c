using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads a type with <c>[SeedCollection]</c> as the schema of a collection.</summary>
internal static class DeclarationReader
{
    /// <summary>Reads the declaration.</summary>
    /// <param name="type">The type.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The schema, or what is wrong.</returns>
    public static Declaration Read(INamedTypeSymbol type, AttributeData attribute) => Read(type, attribute, type.ContainingAssembly);

    /// <summary>Reads a declaration of this project, or of one that it is a shard for.</summary>
    /// <param name="type">The type.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="project">The project that is compiled.</param>
    /// <returns>The schema, or what is wrong.</returns>
    public static Declaration Read(INamedTypeSymbol type, AttributeData attribute, IAssemblySymbol project)
    {
        var location = SymbolLocation.Of(type);
        if (attribute.ConstructorArguments is not [{ Value: string { Length: > 0 } collection }])
        {
            return new(null, location, []);
        }

        if (FindMistake(type) is { } reason)
        {
            return new(null, location, [new(SeedDescriptors.InvalidDeclaration, location, [type.Name, collection, reason])]);
        }

        var reader = new RecordTypeReader(project, type.ContainingAssembly);
        var record = reader.ReadRecord(type, isEntry: true);
        if (record is null)
        {
            return new(null, location, reader.Diagnostics.ToEquatableArray());
        }

        var @base = BaseOf(type);
        var order = ReadOrder(type, attribute, record, reader.Diagnostics);
        var url = ReadUrl(collection, attribute, reader.Diagnostics);
        var allowsExtra = attribute.NamedArguments.Any(argument => argument is { Key: "AllowExtraFields", Value.Value: true });
        var schema = new CollectionSchema(collection, record with { AllowsExtraFields = allowsExtra })
        {
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Declarations = type.Chain().Select(part => $"partial {Keyword(part)} {Identifier.Escape(part.Name)}").ToEquatableArray(),
            IsInternal = type.Chain().Any(part => part.DeclaredAccessibility != Accessibility.Public),
            IsStruct = type.IsValueType,
            LeavesLayout = type.IsValueType && type.GetAttributes().Find(AttributeNames.StructLayout) is null,
            Base = @base,
            NeedsConstructor = @base != EntryBase.None && type.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared),
            PrintedMembers = PrintedMembers(type)?.ToEquatableArray(),
            IsDerivedRecord = type is { IsRecord: true, BaseType.IsRecord: true },
            IsSealed = type.IsSealed,
            Order = order,
            Url = url,
            Shape = attribute.NamedArguments.Any(argument => argument is { Key: "Sharded", Value.Value: true }) ? reader.Shape : null,
            Members = ReadMembers(attribute),
            MemberNames = type.GetMembers().Where(member => !member.IsGenerated()).Select(member => member.Name).Where(name => name.Length > 0 && name[0] != '.' && name[0] != '<').Distinct(StringComparer.Ordinal).ToEquatableArray(),
        };
        return new(schema, location, reader.Diagnostics.ToEquatableArray());
    }

    private static string? FindMistake(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "it is neither a class nor a struct",
        { IsRefLikeType: true } => "it is a ref struct, which nobody can keep",
        _ when TypeMistakes.Find(type) is { } reason => reason,
        _ when type.Chain().FirstOrDefault(part => !IsPartial(part)) is { } part => $"{part.Name} is not partial",
        _ => null,
    };

    private static EquatableArray<OrderTerm> ReadOrder(INamedTypeSymbol type, AttributeData attribute, RecordType record, List<SeedDiagnostic> diagnostics)
    {
        var text = attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, "OrderBy", StringComparison.Ordinal)).Value.Value as string ?? "";
        var terms = new List<OrderTerm>();
        foreach (var term in text.Split(',').Select(term => term.Trim()).Where(term => term.Length > 0))
        {
            var member = term.TrimStart('-').Trim();
            if (record.Fields.FirstOrDefault(field => string.Equals(field.Member, member, StringComparison.Ordinal)) is { Type.Kind: not (DataTypeKind.List or DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union) })
            {
                terms.Add(new(member, term[0] == '-'));
                continue;
            }

            var near = SeedContent.Compiler.Checking.EditDistance.FindNearest(member, record.Fields.Select(field => field.Member));
            diagnostics.Add(new(
                SeedDescriptors.UnknownMember,
                SymbolLocation.Of(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation()),
                [member, type.Name, near is null ? "name a member that has a single value" : $"did you mean '{near}'?"]));
        }

        return terms.ToEquatableArray();
    }

    // A number that is none of them says nothing.
    private static MemberSelection ReadMembers(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, "Members", StringComparison.Ordinal)).Value.Value is int value && Enum.IsDefined(typeof(MemberSelection), value)
            ? (MemberSelection)value
            : MemberSelection.Auto;

    private static string? ReadUrl(string collection, AttributeData attribute, List<SeedDiagnostic> diagnostics)
    {
        var pattern = attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, "Url", StringComparison.Ordinal)).Value.Value as string;
        if (pattern is null || UrlPattern.FindMistake(pattern) is not { } mistake)
        {
            return pattern;
        }

        diagnostics.Add(new(
            SeedDescriptors.InvalidUrlPattern,
            SymbolLocation.Of(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation()),
            [pattern, collection, mistake]));
        return null;
    }

    // Those that the compiler would write, in its order (C# specification, records: printing members).
    private static IEnumerable<string>? PrintedMembers(INamedTypeSymbol type) =>
        !type.IsRecord || type.GetMembers().OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared && method.Name is "PrintMembers" or "ToString")
            ? null
            : type.GetMembers()
                .Where(member => member is { IsStatic: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
                    and (IFieldSymbol { Type.IsRefLikeType: false } or IPropertySymbol { IsIndexer: false, GetMethod: not null, Type.IsRefLikeType: false }))
                .Select(member => member.Name)
                .Distinct(StringComparer.Ordinal);

    private static EntryBase BaseOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (MemberReader.IsLibraryEntry(current))
            {
                return current.Name == "Article" ? EntryBase.Article : EntryBase.Document;
            }
        }

        return EntryBase.None;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .All(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
