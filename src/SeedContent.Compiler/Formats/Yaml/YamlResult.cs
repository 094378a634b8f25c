using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>What was read from a YAML text, and what is wrong with it.</summary>
/// <param name="Root">The document's node; after a syntax error, what stood before it. Null where there is none.</param>
/// <param name="Problems">The mistakes, in the order of the text.</param>
public sealed record YamlResult(SeedNode? Root, EquatableArray<SeedProblem> Problems);
