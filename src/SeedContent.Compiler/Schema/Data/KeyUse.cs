using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A key of another collection in a seed, before anybody knows whether there is such an entry.</summary>
/// <param name="Target">The collection.</param>
/// <param name="Key">The key.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsEager">Whether the entry that has it cannot be created before the one that it names.</param>
internal sealed record KeyUse(ReferenceTarget Target, string Key, TextSpan Span, bool IsEager);
