namespace SeedContent.Compiler.Schema.Data;

/// <summary>A folder without texts: a collection of data files, one entry a file.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Files">The files, by path; at least one.</param>
public sealed record DataFolder(string Collection, EquatableArray<FieldFile> Files);
