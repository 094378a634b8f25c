using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A checked value, with the node that it was read from. It lives within one step.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The type.</param>
internal abstract record DataValue(SeedNode Node, DataType Type);
