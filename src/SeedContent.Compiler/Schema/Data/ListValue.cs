using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A list.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The type.</param>
/// <param name="Items">The items in order, null for null.</param>
internal sealed record ListValue(SeedNode Node, DataType Type, IReadOnlyList<DataValue?> Items) : DataValue(Node, Type);
