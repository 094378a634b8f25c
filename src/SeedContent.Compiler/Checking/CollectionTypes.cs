using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>What is inferred for a collection's entries.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Names">The names of their records.</param>
/// <param name="MemberNames">The names of the members of the entries' record.</param>
/// <param name="Lookups">The fields that they can be looked up by.</param>
public sealed record CollectionTypes(string Collection, EquatableArray<string> Names, EquatableArray<string> MemberNames, EquatableArray<LookupField> Lookups);
