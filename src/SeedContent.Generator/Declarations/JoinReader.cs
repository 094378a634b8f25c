using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads a class with <c>[SeedJoin]</c>.</summary>
internal static class JoinReader
{
    /// <summary>Reads the class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>What it joins, and what is wrong.</returns>
    public static JoinDeclaration Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var location = SymbolLocation.Of(type);
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } array])
        {
            // C# has said already what is wrong.
            return new(null, location, []);
        }

        var named = array.Values.Select(value => value.Value as INamedTypeSymbol).ToList();
        if (FindMistake(type, named) is { } reason)
        {
            return new(null, location, [new(SeedDescriptors.InvalidJoin, location, [type.Name, reason])]);
        }

        var shards = named.ConvertAll(shard => shard is null ? null : JoinedShard.Find(shard, type.ContainingAssembly));
        var diagnostics = shards
            .Select((shard, number) => shard is null ? new SeedDiagnostic(SeedDescriptors.NoCollection, PlaceOf(attribute, number), [named[number]?.ToDisplayString() ?? "This"]) : null)
            .OfType<SeedDiagnostic>()
            .ToEquatableArray();
        var found = shards.OfType<JoinedShard>().ToList();
        if (diagnostics.Count > 0)
        {
            return new(null, location, diagnostics);
        }

        diagnostics = FindOtherTypes(found, attribute).ToEquatableArray();
        return diagnostics.Count > 0
            ? new(null, location, diagnostics)
            : new(PlanOf(type, found), location, JoinedKeys.FindTwice(found)
                .Select(twice => new SeedDiagnostic(SeedDescriptors.JoinedKeyTwice, PlaceOf(attribute, twice.Second), [twice.Key, found[twice.First].DisplayName, found[twice.Second].DisplayName]))
                .ToEquatableArray());
    }

    private static string? FindMistake(INamedTypeSymbol type, List<INamedTypeSymbol?> shards) => type switch
    {
        { IsStatic: false } => "it is not static",
        { ContainingType: not null } => "it is nested in another type",
        { Arity: > 0 } => "it is generic",
        _ when !type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)) => "it is not partial",
        _ when shards.Count == 0 => "it names none",
        _ when shards.GroupBy(shard => shard, SymbolEqualityComparer.Default).FirstOrDefault(same => same.Key is not null && same.Count() > 1) is { } same => $"it names {same.Key!.ToDisplayString()} twice",
        _ => null,
    };

    private static IEnumerable<SeedDiagnostic> FindOtherTypes(List<JoinedShard> shards, AttributeData attribute)
    {
        var first = shards[0];
        for (var number = 1; number < shards.Count; number++)
        {
            if (!SymbolEqualityComparer.Default.Equals(shards[number].EntryType, first.EntryType))
            {
                yield return new(SeedDescriptors.JoinedTypes, PlaceOf(attribute, number),
                    [first.DisplayName, first.EntryType.ToDisplayString(), shards[number].DisplayName, shards[number].EntryType.ToDisplayString()]);
            }
        }
    }

    private static JoinPlan PlanOf(INamedTypeSymbol type, List<JoinedShard> shards) => new(
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
        type.Name,
        SymbolNames.Code(shards[0].EntryType),
        shards[0].EntryType.IsValueType,
        shards.Select(shard => SymbolNames.Code(shard.Class)).ToEquatableArray(),
        shards.Select(shard => shard.Lookups()).Aggregate((all, more) => all.Intersect(more)).ToEquatableArray());

    // The shard's own place, so that of a hundred the one is found.
    private static SeedLocation PlaceOf(AttributeData attribute, int number)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax();
        var arguments = (syntax as AttributeSyntax)?.ArgumentList?.Arguments;
        return SymbolLocation.Of((arguments?.Count > number && arguments.Value[number].Expression is TypeOfExpressionSyntax shard ? shard : syntax)?.GetLocation());
    }
}
