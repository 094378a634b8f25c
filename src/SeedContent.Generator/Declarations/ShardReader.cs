using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads the types that other projects declare and this one has entries of.</summary>
internal static class ShardReader
{
    /// <summary>Reads the attributes of one file.</summary>
    /// <param name="project">The project.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The declarations, as of types of this project.</returns>
    public static EquatableArray<Declaration> Read(IAssemblySymbol project, IEnumerable<AttributeData> attributes) =>
        attributes.Select(attribute => Read(project, attribute)).OfType<Declaration>().ToEquatableArray();

    private static Declaration? Read(IAssemblySymbol project, AttributeData attribute)
    {
        // Of a type that is not there C# says so.
        if (attribute.EntryType() is not { TypeKind: not TypeKind.Error } type)
        {
            return null;
        }

        var location = SymbolLocation.Of(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation());
        var declared = type.GetAttributes().Find(AttributeNames.Collection);
        if (FindMistake(project, type, declared) is { } reason)
        {
            return new(null, location, [new(SeedDescriptors.InvalidShard, location, [type.Name, reason])]);
        }

        var read = DeclarationReader.Read(type, declared!, project);
        return new(read.Schema is { } schema ? ShardOf(schema, type) : null, location, read.Diagnostics.Select(diagnostic => At(location, diagnostic)).ToEquatableArray());
    }

    // An address is a property that is there, or nothing can be added; the name is as good as taken then.
    private static CollectionSchema ShardOf(CollectionSchema schema, INamedTypeSymbol type) => schema with
    {
        IsShard = true,
        MemberNames = type.GetMembers("Url").Any(SymbolNames.IsGenerated) ? schema.MemberNames : [.. schema.MemberNames, "Url"],
    };

    private static string? FindMistake(IAssemblySymbol project, INamedTypeSymbol type, AttributeData? declared) => type switch
    {
        _ when declared is null => "it declares no collection; the project that it stands in writes [SeedCollection(\"…\", Sharded = true)] on it",
        _ when SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, project) => "this project declares it, so they are already; remove the attribute",
        _ when type.Chain().Any(part => part.DeclaredAccessibility != Accessibility.Public) => "it is not public",
        _ when ShapeReader.Find(type) is null => $"its own project keeps it for itself; write [SeedCollection(\"{declared!.ConstructorArguments.FirstOrDefault().Value}\", Sharded = true)] there",
        _ when declared!.NamedArguments.Any(argument => argument is { Key: "AllowExtraFields", Value.Value: true }) => "it has AllowExtraFields, and nothing can be added to it here",
        _ => null,
    };

    // What its own project says too has no place here.
    private static SeedDiagnostic At(SeedLocation location, SeedDiagnostic diagnostic) => diagnostic.Location.Path.Length > 0 ? diagnostic : diagnostic with { Location = location };
}
