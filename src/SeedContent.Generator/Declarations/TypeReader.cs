using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads a C# type as the type of a field.</summary>
/// <param name="records">Reads the types that are records of their own.</param>
/// <param name="references">Reads those of other collections' entries.</param>
internal sealed class TypeReader(RecordTypeReader records, ReferenceReader references)
{
    private static readonly Dictionary<SpecialType, DataTypeKind> Specials = new()
    {
        [SpecialType.System_Boolean] = DataTypeKind.Boolean,
        [SpecialType.System_SByte] = DataTypeKind.SByte,
        [SpecialType.System_Byte] = DataTypeKind.Byte,
        [SpecialType.System_Int16] = DataTypeKind.Int16,
        [SpecialType.System_UInt16] = DataTypeKind.UInt16,
        [SpecialType.System_Int32] = DataTypeKind.Int32,
        [SpecialType.System_UInt32] = DataTypeKind.UInt32,
        [SpecialType.System_Int64] = DataTypeKind.Int64,
        [SpecialType.System_UInt64] = DataTypeKind.UInt64,
        [SpecialType.System_Single] = DataTypeKind.Single,
        [SpecialType.System_Double] = DataTypeKind.Double,
        [SpecialType.System_Decimal] = DataTypeKind.Decimal,
        [SpecialType.System_Char] = DataTypeKind.Char,
        [SpecialType.System_String] = DataTypeKind.Text,
        [SpecialType.System_DateTime] = DataTypeKind.DateTime,
    };

    private static readonly Dictionary<string, DataTypeKind> Named = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = DataTypeKind.Date,
        ["System.TimeOnly"] = DataTypeKind.Time,
        ["System.DateTimeOffset"] = DataTypeKind.DateTimeOffset,
        ["System.TimeSpan"] = DataTypeKind.TimeSpan,
        ["System.Guid"] = DataTypeKind.Guid,
        ["System.Uri"] = DataTypeKind.Uri,
        ["System.Version"] = DataTypeKind.Version,
        ["System.Globalization.CultureInfo"] = DataTypeKind.Culture,
    };

    // What a collection expression makes (C# specification, collection expressions: conversions).
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList", "System.Collections.Immutable.ImmutableHashSet",
        "System.Collections.Immutable.IImmutableList", "System.Collections.Generic.List", "System.Collections.Generic.HashSet",
        "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IReadOnlyCollection", "System.Collections.Generic.IEnumerable",
        "System.Collections.Generic.IList", "System.Collections.Generic.ICollection",
    };

    // Each with what makes it of a dictionary.
    private static readonly Dictionary<string, string> Maps = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.Dictionary"] = "",
        ["System.Collections.Generic.IDictionary"] = "",
        ["System.Collections.Generic.IReadOnlyDictionary"] = "",
        ["System.Collections.Frozen.FrozenDictionary"] = "global::System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary",
        ["System.Collections.Immutable.ImmutableDictionary"] = "global::System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary",
        ["System.Collections.Immutable.IImmutableDictionary"] = "global::System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary",
    };

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">The collection that an attribute names; null for none.</param>
    /// <returns>The type, or why no seed can fill it.</returns>
    public (DataType? Type, string? Reason) Read(ITypeSymbol type, string? reference = null)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var (inner, reason) = Read(nullable.TypeArguments[0], reference);
            return (inner is null ? null : inner with { IsNullable = true }, reason);
        }

        var (read, why) = ReadNotNull(type, reference);

        // Code that knows nothing of nullable references says nothing either.
        return (read is null ? null : read with { IsNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated }, why);
    }

    private (DataType?, string?) ReadNotNull(ITypeSymbol type, string? reference)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? ReadList(type, array.ElementType, reference) : (null, "it has more than one dimension");
        }

        if (Specials.TryGetValue(type.SpecialType, out var special))
        {
            return (new(special) { Name = SymbolNames.Code(type), Target = special == DataTypeKind.Text && reference is not null ? references.ToCollection(reference) : null }, null);
        }

        // A type that is not there yet: that of a collection whose types are inferred. If it never comes, C# says so.
        if (type is IErrorTypeSymbol error)
        {
            return error.Arity == 0 && error.Name.Length > 0
                ? (new(DataTypeKind.Reference) { Target = reference is null ? new(null, error.Name, null, null) : references.ToCollection(reference) }, null)
                : (null, null);
        }

        if (type is not INamedTypeSymbol named)
        {
            return (null, "no seed has such a value");
        }

        var name = SymbolNames.Plain(named);
        if (named.Arity == 0 && Named.TryGetValue(name, out var kind))
        {
            return (new(kind) { Name = SymbolNames.Code(named) }, null);
        }

        if (named.Arity == 1 && Lists.Contains(name))
        {
            return ReadList(named, named.TypeArguments[0], reference);
        }

        if (named.Arity == 2 && Maps.TryGetValue(name, out var conversion))
        {
            return ReadMap(named, conversion, reference);
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            return (EnumReader.Read(named), null);
        }

        if (references.Find(named, reference) is { } target)
        {
            return named.IsValueType
                ? (null, "the entries of that collection are structs, which are copied and not referred to; take the key, a string with [SeedReference]")
                : (new(DataTypeKind.Reference) { Name = SymbolNames.Code(named), Target = target }, null);
        }

        return HasParse(named) ? (new(DataTypeKind.Parsable) { Name = SymbolNames.Code(named) }, null) : records.Read(named);
    }

    private (DataType?, string?) ReadList(ITypeSymbol list, ITypeSymbol item, string? reference)
    {
        var (type, reason) = Read(item, reference);
        return (type is null ? null : new(DataTypeKind.List, Item: type) { Name = type is { Kind: DataTypeKind.Reference, Name: null } ? null : SymbolNames.Code(list) }, reason);
    }

    private (DataType?, string?) ReadMap(INamedTypeSymbol map, string conversion, string? reference)
    {
        if (map.TypeArguments[0].SpecialType != SpecialType.System_String)
        {
            return (null, "the keys of a mapping are texts");
        }

        var (type, reason) = Read(map.TypeArguments[1], reference);
        return (type is null ? null : new(DataTypeKind.Map, Item: type) { Name = SymbolNames.Code(map), MapConversion = conversion }, reason);
    }

    private static bool HasParse(INamedTypeSymbol type) => type.GetMembers("Parse").OfType<IMethodSymbol>().Any(method =>
        method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.Name: "IFormatProvider" }] }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, type));
}
