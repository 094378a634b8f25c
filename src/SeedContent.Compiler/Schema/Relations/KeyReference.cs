using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Relations;

/// <summary>The key of an entry of another collection.</summary>
/// <param name="Target">The collection.</param>
/// <param name="Key">The key.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsEager">Whether the entry that has it cannot be created before the one that it names.</param>
public sealed record KeyReference(ReferenceTarget Target, string Key, SeedLocation Location, bool IsEager);
