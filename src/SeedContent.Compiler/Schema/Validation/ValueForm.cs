using System.Globalization;
using System.Text;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Writes values of any shape so that equal ones are the same text, and others are not.</summary>
internal static class ValueForm
{
    /// <summary>The text of a value.</summary>
    /// <param name="value">The value; null for null.</param>
    public static string Of(DataValue? value) => value switch
    {
        null => "",
        ScalarValue scalar => "=" + UniqueForm.Of(scalar),
        ListValue list => Join('[', list.Items.Select(Of)),

        // Of a map and a record the order says nothing.
        MapValue map => Join('{', map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => new[] { entry.Key, Of(entry.Value) })),
        RecordValue record => Join('(', record.Fields.Where(field => field.Value is not null).SelectMany(field => new[] { field.Field.Member, Of(field.Value) }).Prepend(record.Record.Name)),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    // Each part with its length in front: no part can be taken for two.
    private static string Join(char kind, IEnumerable<string> parts)
    {
        var text = new StringBuilder().Append(kind);
        foreach (var part in parts)
        {
            text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }

        return text.ToString();
    }
}
