using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Languages;

/// <summary>Takes from an entry's values those that all its variants share.</summary>
internal static class InvariantReader
{
    /// <summary>Reads them.</summary>
    /// <param name="entry">The entry's values.</param>
    /// <param name="head">Where a value would stand that is not there.</param>
    /// <param name="text">The text that the spans count in.</param>
    /// <returns>A value for each field that is marked, without those that could not be read.</returns>
    public static EquatableArray<InvariantValue> Read(RecordValue entry, TextSpan head, SeedText text) => entry.Record.Fields
        .Where(field => field.Constraints.Any(constraint => constraint.Kind == ConstraintKind.Invariant))
        .Select(field => (Field: field, Read: entry.Fields.FirstOrDefault(value => ReferenceEquals(value.Field, field))))
        .Where(found => found.Read is not { IsBroken: true })
        .Select(found => Create(found.Field, found.Read?.Value, head, text))
        .ToEquatableArray();

    private static InvariantValue Create(RecordField field, DataValue? value, TextSpan head, SeedText text)
    {
        // An empty list that no seed has written is none.
        var isThere = value is not (null or ListValue { Items.Count: 0 });
        var span = isThere && value!.Node.Span.Length > 0 ? value.Node.Span : head;
        return new(field.Name, isThere ? ValueForm.Of(value) : null, Describe(isThere ? value : null, text), text.GetLocation(span));
    }

    private static string Describe(DataValue? value, SeedText text) => value switch
    {
        null => "missing",
        ScalarValue scalar => $"'{NodeText.Shorten(scalar.Text)}'",
        _ => NodeText.Shorten(value.Node.Span.In(text.Content).Replace("\r", "").Replace('\n', ' ').Trim()),
    };
}
