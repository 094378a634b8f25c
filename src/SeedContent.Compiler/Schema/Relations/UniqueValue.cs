using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Relations;

/// <summary>A value that no other entry of the collection may have.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value in a form that is the same for equal values.</param>
/// <param name="Text">The value as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record UniqueValue(string Field, string Value, string Text, SeedLocation Location);
