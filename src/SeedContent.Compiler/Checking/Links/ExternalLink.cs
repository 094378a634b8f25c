namespace SeedContent.Compiler.Checking.Links;

/// <summary>A link or an image that leads to another site.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="SeedPath">The seed, as messages name it.</param>
/// <param name="Line">The line of the target, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record ExternalLink(string Address, string SeedPath, int Line, int Column);
