using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Formats;

/// <summary>What was read from a text in any of the data formats, and what is wrong with it.</summary>
/// <param name="Root">The document's node; after a syntax error, what stood before it. Null where there is none.</param>
/// <param name="Problems">The mistakes, in the order of the text.</param>
public sealed record FormatResult(SeedNode? Root, EquatableArray<SeedProblem> Problems);
