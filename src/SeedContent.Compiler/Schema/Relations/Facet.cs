namespace SeedContent.Compiler.Schema.Relations;

/// <summary>A value that the collection can be looked up by: a tag, or the key of a reference.</summary>
/// <param name="Member">The member that has it.</param>
/// <param name="Value">The value.</param>
public sealed record Facet(string Member, string Value);
