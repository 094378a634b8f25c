using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Infers the types of text seeds that have fields of their own.</summary>
public static class TextTypes
{
    /// <summary>Infers them for all collections.</summary>
    /// <param name="seeds">The fields of all text seeds, null where a type is declared that allows none.</param>
    /// <param name="schemas">The declared types.</param>
    /// <returns>The types of those collections that have any such field, or need a type without one.</returns>
    public static EquatableArray<TextType> Infer(IEnumerable<OwnFields?> seeds, SchemaLookup schemas)
    {
        var types = new List<TextType>();
        foreach (var collection in seeds.OfType<OwnFields>().GroupBy(seed => seed.Collection, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var all = collection.ToList();
            if (all.Exists(static seed => seed.AsksForType))
            {
                types.Add(Infer(collection.Key, all, schemas.Find(collection.Key)));
            }
        }

        return types.ToEquatableArray();
    }

    /// <summary>Adds to what is known of entries the values that they can be looked up by.</summary>
    /// <param name="entries">The entries of texts.</param>
    /// <param name="types">The types.</param>
    /// <returns>The entries.</returns>
    public static EquatableArray<EntryIdentity> WithFacets(EquatableArray<EntryIdentity> entries, EquatableArray<TextType> types)
    {
        if (types.Count == 0)
        {
            return entries;
        }

        var facets = types.SelectMany(type => type.Facets).ToDictionary(found => found.Id, found => found.Facets, StringComparer.Ordinal);
        return entries.Select(entry => facets.TryGetValue(entry.Id, out var found) ? entry with { Relations = EntryRelations.WithFacets(entry.Relations, found) } : entry).ToEquatableArray();
    }

    private static TextType Infer(string collection, List<OwnFields> seeds, CollectionSchema? schema)
    {
        var diagnostics = new List<SeedDiagnostic>();
        var fields = seeds.Select(seed => (seed.Fields, seed.Text));
        var (type, names) = schema is null ? Inference.Infer(collection, fields, isText: true, diagnostics) : Inference.InferExtra(schema, fields, diagnostics);
        var lookups = LookupField.Of(type);
        return new(
            type,
            new CollectionTypes(collection, names.ToEquatableArray(), type.Fields.Select(field => field.Member).ToEquatableArray(), lookups),
            lookups.Count == 0 ? [] : seeds.Select(seed => FacetsOf(seed, type)).Where(facets => facets.Facets.Count > 0).ToEquatableArray(),
            diagnostics.ToEquatableArray());
    }

    private static TextFacets FacetsOf(OwnFields seed, RecordType type)
    {
        var value = new ValueReader(seed.Text).ReadEntry(type, seed.Fields, default, new EntryFallback(""), []);
        return new(seed.Id, RelationReader.Read(value, [], [], seed.Text)?.Facets ?? []);
    }
}
