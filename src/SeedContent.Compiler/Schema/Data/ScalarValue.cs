using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A value that is not made of others.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The type.</param>
/// <param name="Value">As <see cref="ScalarReader.Read"/> gives it; of an enum, the values' names; of a reference, the key.</param>
/// <param name="Text">As written.</param>
internal sealed record ScalarValue(SeedNode Node, DataType Type, object Value, string Text) : DataValue(Node, Type);
