using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Relations;

/// <summary>Takes from an entry's values what the checks across entries need.</summary>
internal static class RelationReader
{
    /// <summary>Reads the relations.</summary>
    /// <param name="entry">The entry's values.</param>
    /// <param name="keys">The keys that were read with them.</param>
    /// <param name="order">The members that the collection is ordered by.</param>
    /// <param name="text">The text that the spans count in.</param>
    /// <returns>The relations; null where there are none.</returns>
    public static EntryRelations? Read(RecordValue entry, IReadOnlyList<KeyUse> keys, EquatableArray<OrderTerm> order, SeedText text)
    {
        var facets = entry.Fields.Where(field => LookupField.IsOne(field.Field)).SelectMany(field => FacetsOf(field)).Distinct().ToEquatableArray();
        var unique = entry.Fields
            .Where(field => field.Value is ScalarValue && field.Field.Constraints.Any(constraint => constraint.Kind == ConstraintKind.Unique))
            .Select(field => UniqueOf(field, (ScalarValue)field.Value!, text))
            .ToEquatableArray();
        var sortKeys = order.Select(term => SortKeys.Of(entry.Fields.FirstOrDefault(field => string.Equals(field.Field.Member, term.Member, StringComparison.Ordinal))?.Value)).ToEquatableArray();
        return keys.Count == 0 && facets.Count == 0 && unique.Count == 0 && sortKeys.Count == 0 ? null : new()
        {
            References = keys.Select(key => new KeyReference(key.Target, key.Key, text.GetLocation(key.Span), key.IsEager)).ToEquatableArray(),
            Facets = facets,
            UniqueValues = unique,
            SortKeys = sortKeys,
        };
    }

    private static IEnumerable<Facet> FacetsOf(FieldValue field) => field.Value switch
    {
        ScalarValue scalar => [new(field.Field.Member, scalar.Text)],
        ListValue list => list.Items.OfType<ScalarValue>().Select(item => new Facet(field.Field.Member, item.Text)),
        _ => [],
    };

    private static UniqueValue UniqueOf(FieldValue field, ScalarValue scalar, SeedText text) => new(
        field.Field.Name,
        UniqueForm.Of(scalar),
        scalar.Text,
        text.GetLocation(scalar.Node.Span));
}
