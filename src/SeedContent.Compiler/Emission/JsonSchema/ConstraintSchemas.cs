using System.Text.RegularExpressions;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Validation;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>Adds to a schema what attributes ask of a value. What JSON Schema has no words for is left to the compiler.</summary>
internal static class ConstraintSchemas
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // RFC 8259, 6: '01' and '1.' are no numbers there.
    private static readonly Regex Number = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);

    // What only .NET knows, or what means something else in JavaScript: (?i), (?>…), \A, \p{IsGreek}, [a-z-[aeiou]].
    private static readonly Regex OnlyDotNet = new(@"\(\?(?!:|=|!|<=|<!)|\\[AZzGaepPk]|-\[", RegexOptions.CultureInvariant, Limit);

    /// <summary>Adds constraints.</summary>
    /// <param name="schema">The schema of the field's type.</param>
    /// <param name="field">The field.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Add(JsonObject schema, RecordField field)
    {
        foreach (var constraint in field.Constraints)
        {
            switch (constraint.Kind)
            {
                case ConstraintKind.Required when field.Type.Kind == DataTypeKind.Text && !constraint.AllowsEmpty:
                    AddPattern(schema, @"\S", "Expected a text that is not empty.");
                    break;
                case ConstraintKind.Length:
                    AddLength(schema, field.Type.Kind, constraint);
                    break;
                case ConstraintKind.Range:
                    AddBound(schema, constraint.Min, constraint.ExcludesMin, "minimum", "exclusiveMinimum");
                    AddBound(schema, constraint.Max, constraint.ExcludesMax, "maximum", "exclusiveMaximum");
                    break;
                case ConstraintKind.Pattern when constraint.Text is { } pattern && !OnlyDotNet.IsMatch(pattern):
                    AddPattern(schema, $"^(?:{pattern})?$", constraint.Message ?? "Expected what matches " + pattern);
                    break;
                case ConstraintKind.EmailAddress:
                    AddPattern(schema, "^[^@\\r\\n]+@[^@\\r\\n]+$", "Expected an e-mail address such as name@example.org.");
                    break;
                case ConstraintKind.Url:
                    AddPattern(schema, "^([Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://", "Expected a URL that starts with http://, https:// or ftp://.");
                    break;
                case ConstraintKind.Base64:
                    AddPattern(schema, @"^[A-Za-z0-9+/\s]*(=\s*){0,2}$", "Expected Base64 such as aGVsbG8=.");
                    break;
                case ConstraintKind.Allowed:
                    AddEnum(schema, field.Type, constraint);
                    break;
                case ConstraintKind.Denied when Values(field.Type, constraint) is { Count: > 0 } denied:
                    schema.Set("not", new JsonObject().Set("enum", denied));
                    break;
            }
        }

        return schema;
    }

    /// <summary>A number as JSON writes it.</summary>
    /// <returns>The number; null where JSON has no such.</returns>
    public static JsonLiteral? NumberOf(string? text) => text is not null && Number.IsMatch(text) ? new(text) : null;

    // A schema has one pattern of its own; others stand beside it.
    private static void AddPattern(JsonObject schema, string pattern, string message)
    {
        var added = new JsonObject().Set("pattern", pattern).Set("patternErrorMessage", message);
        if (schema.Find("pattern") is not null)
        {
            schema.Set("allOf", schema.Find("allOf") is IReadOnlyList<object> all ? [.. all, added] : new object[] { added });
            return;
        }

        schema.SetAll(added);
    }

    private static void AddLength(JsonObject schema, DataTypeKind kind, Constraint constraint)
    {
        var unit = kind switch
        {
            DataTypeKind.List => "Items",
            DataTypeKind.Map => "Properties",
            _ => "Length",
        };
        if (NumberOf(constraint.Min) is { Text: not ("0" or "-1") } min)
        {
            schema.Set("min" + unit, min);
        }

        if (NumberOf(constraint.Max) is { Text: not "-1" } max)
        {
            schema.Set("max" + unit, max);
        }
    }

    // The bounds of a date or a time have no words in JSON Schema.
    private static void AddBound(JsonObject schema, string? bound, bool isExclusive, string inclusive, string exclusive)
    {
        if (schema.Find("type") is "integer" or "number" && NumberOf(bound) is { } number)
        {
            schema.Set(isExclusive ? exclusive : inclusive, number);
        }
    }

    private static void AddEnum(JsonObject schema, DataType type, Constraint constraint)
    {
        if (Values(type, constraint) is { Count: > 0 } values)
        {
            schema.Set("enum", values);
        }
    }

    // One value can be written in many ways; of some types there is only one.
    private static IReadOnlyList<object>? Values(DataType type, Constraint constraint)
    {
        switch (type.Kind)
        {
            case DataTypeKind.Text:
                return [.. constraint.Values.SelectMany(text => NumberOf(text) is { } number ? new object[] { text, number } : text is "true" or "false" ? [text, new JsonLiteral(text)] : [text])];
            case DataTypeKind.Boolean:
                return [.. constraint.Values.Select(text => new JsonLiteral(text))];
            case var kind when Compiler.Schema.IntegerRange.Of(kind) is not null || kind is DataTypeKind.Double or DataTypeKind.Single or DataTypeKind.Decimal:
                var numbers = constraint.Values.Select(NumberOf).ToList();
                return numbers.Contains(null) ? null : [.. numbers.OfType<object>()];
            default:
                return null;
        }
    }
}
