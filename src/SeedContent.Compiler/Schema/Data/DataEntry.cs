using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>An entry of data as it was read. It lives within one step.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Value">Its fields.</param>
/// <param name="Relations">What they say about other entries; null for nothing.</param>
/// <param name="IsBroken">Whether something in it is wrong.</param>
internal sealed record DataEntry(LocatedItem Source, RecordValue Value, EntryRelations? Relations, bool IsBroken);
