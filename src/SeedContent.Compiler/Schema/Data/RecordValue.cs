using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>The fields of a record.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The type.</param>
/// <param name="Record">The record; of a union the one that was chosen.</param>
/// <param name="Fields">What was read for each field that has anything, in the order of the record.</param>
internal sealed record RecordValue(SeedNode Node, DataType Type, RecordType Record, IReadOnlyList<FieldValue> Fields) : DataValue(Node, Type);
