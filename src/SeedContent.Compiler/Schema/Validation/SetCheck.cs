using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Compares values with those that are allowed or denied, in the field's type.</summary>
internal static class SetCheck
{
    private const int ListedValues = 12;

    /// <summary>Checks a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constraint">What is asked.</param>
    /// <param name="value">The value.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Find(RecordField field, Constraint constraint, DataValue value)
    {
        if (value is not ScalarValue scalar
            || constraint.Values.Any(text => Read(text, field.Type) is { } other && IsSame(scalar.Value, other, field.Type.Kind)) == (constraint.Kind == ConstraintKind.Allowed))
        {
            return null;
        }

        var start = $"{Shown.Quoted(scalar.Text)} is not allowed for '{field.Name}'; ";
        if (constraint.Kind == ConstraintKind.Denied)
        {
            return start + "write another value";
        }

        var values = constraint.Values.Select(text => InSeed(text, field.Type)).ToList();

        // Of words one can be meant; one number is as near as another, and where there is a single value it stands there already.
        var nearest = values.Count > 1 && field.Type.Kind is (DataTypeKind.Text or DataTypeKind.Enum or DataTypeKind.Culture) ? EditDistance.FindNearest(scalar.Text, values) : null;
        return $"{start}expected {(values.Count == 1 ? "" : "one of ")}{string.Join(", ", values.Take(ListedValues))}{(values.Count > ListedValues ? ", …" : "")}"
            + (nearest is null ? "" : $"; did you mean '{nearest}'?");
    }

    /// <summary>Reads one of the values.</summary>
    /// <param name="text">As the attribute says it.</param>
    /// <param name="type">The field's type.</param>
    /// <returns>The value; null where it is none of the type.</returns>
    public static object? Read(string text, DataType type) => type.Kind == DataTypeKind.Enum
        ? FindMember(text, type) is { } member ? new List<string> { member.Member } : null
        : ScalarReader.Read(new(text, ScalarKind.Untyped, default), type);

    private static EnumValue? FindMember(string text, DataType type) =>
        type.EnumValues.FirstOrDefault(value => string.Equals(value.Member, text, StringComparison.Ordinal))
        ?? type.EnumValues.FirstOrDefault(value => FieldName.AreSame(value.Text, text));

    private static string InSeed(string text, DataType type) => type.Kind == DataTypeKind.Enum ? FindMember(text, type)?.Text ?? text : text;

    private static bool IsSame(object value, object other, DataTypeKind kind) => (value, other) switch
    {
        (List<string> one, List<string> two) => one.Count == two.Count && one.TrueForAll(two.Contains),
        (string one, string two) => string.Equals(one, two, kind == DataTypeKind.Culture ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal),
        _ => value.Equals(other),
    };
}
