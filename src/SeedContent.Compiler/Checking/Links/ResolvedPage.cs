namespace SeedContent.Compiler.Checking.Links;

/// <summary>What the links of a text lead to. Equality is by value.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Links">Those that lead to anything in this project.</param>
public sealed record ResolvedPage(string Id, EquatableArray<ResolvedLink> Links);
