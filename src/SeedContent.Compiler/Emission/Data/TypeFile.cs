namespace SeedContent.Compiler.Emission.Data;

/// <summary>A generated file, such as that with the types of a collection.</summary>
/// <param name="FileName">Its name, unique in the project.</param>
/// <param name="Code">Its C# text.</param>
public sealed record TypeFile(string FileName, string Code);
