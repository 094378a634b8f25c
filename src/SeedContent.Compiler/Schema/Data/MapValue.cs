using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A map.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The type.</param>
/// <param name="Entries">The entries in order, null for null.</param>
internal sealed record MapValue(SeedNode Node, DataType Type, IReadOnlyList<(string Key, DataValue? Value)> Entries) : DataValue(Node, Type);
