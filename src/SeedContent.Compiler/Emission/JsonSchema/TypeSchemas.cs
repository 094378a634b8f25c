using System.Text.RegularExpressions;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>Writes the types of fields. Each record stands once, in the definitions: it may have values of itself.</summary>
/// <param name="keys">The keys of references.</param>
internal sealed class TypeSchemas(KeyLists keys)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, RecordType Record)> waiting = new();
    private readonly Dictionary<string, RecordType> records = new(StringComparer.Ordinal);

    /// <summary>Writes the schema of a field's values.</summary>
    /// <param name="field">The field.</param>
    /// <param name="owner">The record's name.</param>
    public JsonObject Of(RecordField field, string owner)
    {
        var schema = ConstraintSchemas.Add(OfValue(field.Type), field);
        var isNullable = (field.Type.IsNullable || field.Presence == FieldPresence.Empty) && !field.Constraints.Any(constraint => constraint.ForbidsNull);
        schema = WithSingle(schema, field.Type);
        var described = new JsonObject().Set("description", $"The field '{field.Name}' of {owner}.");
        foreach (var member in (isNullable ? WithNull(schema) : schema).Members)
        {
            described.Set(member.Key, described.Find(member.Key) is string before ? $"{before} {member.Value}" : member.Value);
        }

        return field.Default is { } text && DefaultOf(field.Type, text) is { } value ? described.Set("default", value) : described;
    }

    /// <summary>Writes the records that fields refer to.</summary>
    /// <returns>The definitions.</returns>
    public JsonObject Definitions()
    {
        var definitions = new JsonObject();
        while (waiting.Count > 0)
        {
            var (name, record) = waiting.Dequeue();
            definitions.Set(name, RecordSchemas.Write(record, this));
        }

        return definitions;
    }

    /// <summary>Remembers a record, since one that is a part of it only names it.</summary>
    public void Open(RecordType record)
    {
        if (record.FullName is { } name)
        {
            records[name] = record;
        }
    }

    /// <summary>One of several values that are texts.</summary>
    /// <param name="texts">The texts, as they are declared.</param>
    private static JsonObject OneOf(IEnumerable<string> texts)
    {
        var all = texts.Distinct(StringComparer.Ordinal).ToList();
        var others = all.SelectMany(Casings.Others).Except(all, StringComparer.Ordinal).Select(Regex.Escape).ToList();
        var schema = new JsonObject().Set("enum", all);
        return others.Count == 0 ? schema : new JsonObject().Set("anyOf", new[] { schema, new JsonObject().Set("type", "string").Set("pattern", $"^({string.Join("|", others)})$") });
    }

    private JsonObject OfValue(DataType type) => type switch
    {
        { IsMixed: true } => new(),
        { Kind: DataTypeKind.List } => new JsonObject().Set("type", "array").Set("items", OfItem(type.Item!)),
        { Kind: DataTypeKind.Map } => new JsonObject().Set("type", "object").Set("additionalProperties", OfItem(type.Item!)),
        { Kind: DataTypeKind.Record } => Reference(type.Record ?? records[type.Name!]),
        { Kind: DataTypeKind.Union } => OfUnion(type),
        { Kind: DataTypeKind.Enum } => OfEnum(type),
        { Target: { } target } => keys.Of(target),
        _ => ScalarSchemas.Of(type),
    };

    private JsonObject OfItem(DataType type)
    {
        var schema = WithSingle(OfValue(type), type);
        return type.IsNullable ? WithNull(schema) : schema;
    }

    // One value where a list could stand is a list of one; where the list has separators it is a list in one text.
    private JsonObject WithSingle(JsonObject schema, DataType type) => type.Kind == DataTypeKind.List && !type.IsMixed && SingleOf(type) is { } single && !NeedsTwo(schema)
        ? new JsonObject().Set("anyOf", new[] { schema, single })
        : schema;

    private JsonObject? SingleOf(DataType type) => type switch
    {
        { Separator: not null } => ScalarSchemas.Text(),
        { Kind: DataTypeKind.List } => SingleOf(type.Item!),
        { Kind: DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union } => null,
        _ => OfValue(type),
    };

    private static bool NeedsTwo(JsonObject schema) => schema.Find("minItems") is JsonLiteral { Text: not "1" } && schema.Find("items") is not null;

    private JsonObject OfUnion(DataType type)
    {
        var field = type.UnionField!;
        var cases = type.UnionCases.Select(choice =>
        {
            Open(choice.Record);
            return RecordSchemas.Write(choice.Record, this, (field, new JsonObject().Set("description", $"Chooses {choice.Record.Name}.").SetAll(OneOf([choice.Text]))));
        });
        return new JsonObject().Set("oneOf", cases.ToList());
    }

    private static JsonObject OfEnum(DataType type)
    {
        var one = OneOf(type.EnumValues.Select(value => value.Text));
        return type.IsFlags ? new JsonObject().Set("anyOf", new[] { new JsonObject().Set("type", "array").Set("items", one), one }) : one;
    }

    private JsonObject Reference(RecordType record)
    {
        var id = record.FullName ?? record.Name;
        if (!names.TryGetValue(id, out var name))
        {
            name = record.Name;
            while (name is "entry" or "item" || names.ContainsValue(name))
            {
                name += "_";
            }

            names.Add(id, name);
            Open(record);
            waiting.Enqueue((name, record));
        }

        // What stands beside a reference itself does not count.
        return new JsonObject().Set("allOf", new[] { new JsonObject().Set("$ref", "#/definitions/" + name) });
    }

    private static JsonObject WithNull(JsonObject schema)
    {
        if (schema.Members.Count == 0)
        {
            return schema;
        }

        if (schema.Find("type") is { } type && schema.Find("anyOf") is null)
        {
            schema.Set("type", type is string one ? [one, "null"] : ((IReadOnlyList<object>)type).Append("null").ToList());
            return schema.Find("enum") is IReadOnlyList<object> values ? schema.Set("enum", values.Append(JsonLiteral.Null).ToList()) : schema;
        }

        var none = new JsonObject().Set("type", "null");
        return new JsonObject().Set("anyOf", schema.Members.Count == 1 && schema.Find("anyOf") is IReadOnlyList<object> all ? all.Append(none).ToList() : [schema, none]);
    }

    private static object? DefaultOf(DataType type, string text) => type.Kind switch
    {
        DataTypeKind.Boolean => text.ToLowerInvariant() switch
        {
            "true" => JsonLiteral.True,
            "false" => JsonLiteral.False,
            _ => null,
        },
        DataTypeKind.List or DataTypeKind.Text => text,
        _ when ScalarSchemas.Of(type).Find("type") is "integer" or "number" => ConstraintSchemas.NumberOf(text),
        _ => text,
    };
}
