namespace SeedContent.Compiler.Schema.Data;

/// <summary>All declared types by their collection. Equal when all of them are.</summary>
public sealed class SchemaLookup : IEquatable<SchemaLookup>
{
    private readonly EquatableArray<CollectionSchema> all;
    private readonly Dictionary<string, CollectionSchema> byCollection = new(StringComparer.Ordinal);

    private SchemaLookup(EquatableArray<CollectionSchema> all)
    {
        this.all = all;
        foreach (var schema in all)
        {
            byCollection[schema.Collection] = schema;
        }
    }

    /// <summary>All declared types, in the order given.</summary>
    public EquatableArray<CollectionSchema> All => all;

    /// <summary>Builds the look-up.</summary>
    /// <param name="schemas">The declared types, one a collection.</param>
    /// <returns>The look-up.</returns>
    public static SchemaLookup Create(EquatableArray<CollectionSchema> schemas) => new(schemas);

    /// <summary>The declared type of a collection.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <returns>The type; null where none is declared.</returns>
    public CollectionSchema? Find(string collection) => byCollection.TryGetValue(collection, out var schema) ? schema : null;

    /// <inheritdoc/>
    public bool Equals(SchemaLookup? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaLookup);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
