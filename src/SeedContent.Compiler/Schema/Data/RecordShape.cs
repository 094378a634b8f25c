namespace SeedContent.Compiler.Schema.Data;

/// <summary>What only the C# of a declared type says. Of a sharded one it is written down, since the projects of its shards have no more than its assembly. Equality is by value.</summary>
/// <param name="Parameters">The names of the parameters of the constructor that entries are created by.</param>
/// <param name="Initialized">The names of the properties that have a value of their own without one.</param>
public sealed record RecordShape(EquatableArray<string> Parameters, EquatableArray<string> Initialized);
