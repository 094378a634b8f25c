using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>The value of a field that all variants of an entry share. Equality is by value, places included.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value in a form that is the same for equal values; null where it is not there.</param>
/// <param name="Shown">The value as messages show it.</param>
/// <param name="Location">Where it stands, or would.</param>
public sealed record InvariantValue(string Field, string? Value, string Shown, SeedLocation Location);
