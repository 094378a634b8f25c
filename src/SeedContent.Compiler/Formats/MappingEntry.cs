namespace SeedContent.Compiler.Formats;

/// <summary>One pair of a mapping.</summary>
/// <param name="Key">The key, a scalar in every format.</param>
/// <param name="Value">Its value.</param>
public sealed record MappingEntry(ScalarNode Key, SeedNode Value);
