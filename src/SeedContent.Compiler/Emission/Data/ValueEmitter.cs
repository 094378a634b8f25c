using System.Globalization;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes values as C# expressions of their fields' types.</summary>
/// <param name="text">The text that the nodes' spans count in.</param>
internal sealed class ValueEmitter(string text)
{
    /// <summary>Writes the initializer lines of a record: what is null or missing is left out.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="type">The record.</param>
    /// <param name="fields">The values.</param>
    public void EmitMembers(SourceWriter writer, RecordType type, MappingNode fields)
    {
        foreach (var (member, value) in Members(type, fields))
        {
            writer.Line($"{member} = {value},");
        }
    }

    private List<(string Member, string Value)> Members(RecordType type, MappingNode fields)
    {
        var members = new List<(string, string)>(type.Fields.Count);
        var nodes = fields.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (nodes.TryGetValue(field.Name, out var node) && Write(node, field.Type) is not "null" and var value)
            {
                members.Add((field.Member, value));
            }
        }

        return members;
    }

    private string Write(SeedNode node, DataType type) => node switch
    {
        ScalarNode { IsNull: true } => type.Kind == DataTypeKind.List ? "[]" : "null",
        ScalarNode scalar when type.Kind == DataTypeKind.List => $"[{Write(scalar, type.Item!)}]",
        ScalarNode scalar => WriteScalar(scalar.Value, type.Kind),
        SequenceNode sequence when type.Kind == DataTypeKind.List => $"[{string.Join(", ", sequence.Items.Select(item => Write(item, type.Item!)))}]",
        MappingNode mapping when type.Record is { } record => $"new() {{ {string.Join(", ", Members(record, mapping).Select(member => $"{member.Member} = {member.Value}"))} }}",
        _ => Literals.String(node.Span.In(text)),
    };

    private static string WriteScalar(string value, DataTypeKind kind)
    {
        switch (kind)
        {
            case DataTypeKind.Boolean:
                return value.ToLowerInvariant();
            case DataTypeKind.Int32 when NumberText.TryParseInteger(value, out var integer):
                return NumberLiterals.Int32((int)integer);
            case DataTypeKind.Int64 when NumberText.TryParseInteger(value, out var integer):
                return NumberLiterals.Int64((long)integer);
            case DataTypeKind.Double:
                return NumberLiterals.Double(value);
            case DataTypeKind.Decimal:
                return NumberLiterals.Decimal(value);
            case DataTypeKind.Date:
                return Literals.Date(CalendarDate.TryParseIso(value));
            case DataTypeKind.Time when ScalarShape.TryTime(value, out var time):
                return $"new global::System.TimeOnly({Ticks(time.Ticks)})";
            case DataTypeKind.DateTime when ScalarShape.TryDateTime(value, out var dateTime):
                return $"new global::System.DateTime({Parts(dateTime)}){Fraction(dateTime)}";
            case DataTypeKind.DateTimeOffset when ScalarShape.TryDateTimeOffset(value, out var offset):
                return $"new global::System.DateTimeOffset({Parts(offset.DateTime)}, new global::System.TimeSpan({Literals.Number(offset.Offset.Hours)}, {Literals.Number(offset.Offset.Minutes)}, 0)){Fraction(offset.DateTime)}";
            default:
                return Literals.String(value);
        }
    }

    private static string Parts(DateTime value) => string.Join(
        ", ",
        new[] { value.Year, value.Month, value.Day, value.Hour, value.Minute, value.Second }.Select(Literals.Number));

    private static string Fraction(DateTime value) => value.Ticks % TimeSpan.TicksPerSecond is var ticks && ticks == 0 ? "" : $".AddTicks({Ticks(ticks)})";

    private static string Ticks(long ticks) => ticks.ToString(CultureInfo.InvariantCulture) + "L";
}
