namespace SeedContent.Compiler.Schema.Data;

/// <summary>A member that entries are ordered by.</summary>
/// <param name="Member">The member.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record OrderTerm(string Member, bool IsDescending);
