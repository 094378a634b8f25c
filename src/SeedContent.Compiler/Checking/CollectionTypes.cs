namespace SeedContent.Compiler.Checking;

/// <summary>The records that are generated for a collection's entries.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Names">Their names.</param>
public sealed record CollectionTypes(string Collection, EquatableArray<string> Names);
