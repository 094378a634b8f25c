namespace SeedContent.Compiler.Emission.Rows;

/// <summary>Code, and the values that it reads.</summary>
/// <param name="Code">The code.</param>
/// <param name="Row">The values; empty where it has all of them.</param>
internal readonly record struct RowCode(string Code, string Row);
