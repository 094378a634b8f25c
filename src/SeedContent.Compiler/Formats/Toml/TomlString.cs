namespace SeedContent.Compiler.Formats.Toml;

/// <summary>What was read of a string.</summary>
/// <param name="Value">The text; null where it has a mistake, which was reported.</param>
/// <param name="IsClosed">Whether its end was found, so that reading goes on behind it.</param>
internal readonly record struct TomlString(string? Value, bool IsClosed);
