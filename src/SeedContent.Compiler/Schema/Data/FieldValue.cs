namespace SeedContent.Compiler.Schema.Data;

/// <summary>A field with its value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value; null for null, for nothing, and for what could not be read.</param>
/// <param name="IsBroken">Whether something should be there that could not be read, so that the code needs something in its place.</param>
internal sealed record FieldValue(RecordField Field, DataValue? Value, bool IsBroken = false);
