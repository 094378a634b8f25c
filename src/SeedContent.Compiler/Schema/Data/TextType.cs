using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>What was inferred of the text seeds of a collection. Equality is by value.</summary>
/// <param name="Type">The fields that they have beyond those of every text seed.</param>
/// <param name="Names">The names of the types and members.</param>
/// <param name="Facets">The values that the entries can be looked up by.</param>
/// <param name="Diagnostics">What is wrong with the names of fields.</param>
public sealed record TextType(RecordType Type, CollectionTypes Names, EquatableArray<TextFacets> Facets, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The collection's name.</summary>
    public string Collection => Names.Collection;
}
