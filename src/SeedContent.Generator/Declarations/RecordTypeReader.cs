using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads types that are made of fields, and keeps what is wrong with them.</summary>
internal sealed class RecordTypeReader
{
    private readonly TypeReader types;
    private readonly Stack<INamedTypeSymbol> open = new();
    private readonly HashSet<ISymbol> done = new(SymbolEqualityComparer.Default);

    /// <summary>Makes a reader for one declared type.</summary>
    /// <param name="project">The project that is compiled.</param>
    /// <param name="declaring">The one that declares the type.</param>
    public RecordTypeReader(IAssemblySymbol project, IAssemblySymbol declaring) => types = new(this, new(project, declaring));

    /// <summary>What the C# of the entries' type says beyond its fields; null before it is read.</summary>
    public RecordShape? Shape { get; private set; }

    /// <summary>What is wrong.</summary>
    public List<SeedDiagnostic> Diagnostics { get; } = [];

    /// <summary>Reads the type of a field.</summary>
    /// <param name="type">The type.</param>
    /// <returns>A record or a union, or why it is neither.</returns>
    public (DataType? Type, string? Reason) Read(INamedTypeSymbol type)
    {
        var name = SymbolNames.Code(type);
        if (open.Contains(type, SymbolEqualityComparer.Default))
        {
            // A part of itself: its fields are those that are being read.
            return (new(DataTypeKind.Record) { Name = name }, null);
        }

        if (type.GetAttributes().Find(AttributeNames.Union)?.ConstructorArguments is [{ Value: string field }])
        {
            return ReadUnion(type, name, field);
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.SpecialType != SpecialType.None || type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true)
        {
            return (null, "no seed has such a value");
        }

        if (type.IsAbstract)
        {
            return (null, $"it is abstract; say which type a value has by [SeedUnion(\"type\")] on {type.Name}");
        }

        return ReadRecord(type) is { } record ? (new(DataTypeKind.Record, Record: record) { Name = name }, null) : (null, null);
    }

    /// <summary>Reads the fields of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isEntry">Whether it is that of a collection's entries.</param>
    /// <returns>The record; null where the declaration is wrong, which is reported.</returns>
    public RecordType? ReadRecord(INamedTypeSymbol type, bool isEntry = false)
    {
        open.Push(type);
        var constraints = new ConstraintReader(type.Name, isNested: !isEntry, (attribute, descriptor, arguments) =>
            Report(type, attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation(), descriptor, arguments));
        var members = new MemberReader(type, types, constraints, (at, descriptor, arguments) =>
            Report(at.ContainingType ?? at, at.Locations.FirstOrDefault(), descriptor, arguments));
        var fields = members.Read();
        open.Pop();
        done.Add(type);
        Shape = isEntry ? members.Shape : Shape;
        return fields is null ? null : new(type.Name, fields.ToEquatableArray()) { FullName = SymbolNames.Code(type) };
    }

    private (DataType?, string?) ReadUnion(INamedTypeSymbol type, string name, string field)
    {
        var cases = new List<UnionCase>();
        var candidates = type.ContainingNamespace.GetTypeMembers().Concat(type.GetTypeMembers()).Concat(type.ContainingType?.GetTypeMembers() ?? []);
        foreach (var candidate in candidates.Where(candidate => !candidate.IsAbstract && Derives(candidate, type)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            var text = candidate.GetAttributes().Find(AttributeNames.Field)?.ConstructorArguments.FirstOrDefault().Value as string ?? candidate.Name;
            if (open.Contains(candidate, SymbolEqualityComparer.Default))
            {
                return (null, $"{candidate.Name} has values of {type.Name} in itself, which is not supported");
            }

            if (ReadRecord(candidate) is { } record)
            {
                cases.Add(new(text, record));
            }
        }

        return cases.Count == 0
            ? (null, $"no type in its namespace or in it derives from {type.Name}")
            : (new(DataTypeKind.Union) { Name = name, UnionField = field, UnionCases = cases.ToEquatableArray() }, null);
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, from))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(from, SymbolEqualityComparer.Default);
    }

    // A type that several members have is read for each of them, and reported once.
    private void Report(ISymbol type, Location? at, SeedDescriptor descriptor, string[] arguments)
    {
        if (!done.Contains(type))
        {
            Diagnostics.Add(new(descriptor, SymbolLocation.Of(at), arguments.ToEquatableArray()));
        }
    }
}
