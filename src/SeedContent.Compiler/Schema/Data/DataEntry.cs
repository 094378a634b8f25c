using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>An entry of data as it was read. It lives within one step.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Value">Its fields.</param>
/// <param name="Relations">What they say about other entries; null for nothing.</param>
/// <param name="IsBroken">Whether something in it is wrong.</param>
internal sealed record DataEntry(LocatedItem Source, RecordValue Value, EntryRelations? Relations, bool IsBroken)
{
    /// <summary>Adds the fields that its declared type does not have.</summary>
    /// <param name="type">Their types.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The entry.</returns>
    public DataEntry With(RecordType type, MappingNode fields)
    {
        var extra = new ValueReader(Source.Text).ReadEntry(type, fields, default, new EntryFallback(Source.Item.Key), []);
        return this with
        {
            Value = Value with { Fields = [.. Value.Fields, .. extra.Fields] },
            Relations = EntryRelations.WithFacets(Relations, RelationReader.Read(extra, [], [], Source.Text)?.Facets ?? []),
        };
    }
}
