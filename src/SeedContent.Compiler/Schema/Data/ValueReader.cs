using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Reads nodes as values of declared or inferred types. All mistakes are found; what could not be read is left out.</summary>
/// <param name="text">The text that the nodes' spans count in.</param>
/// <param name="checker">Checks what is read; null for one of its own.</param>
internal sealed class ValueReader(SeedText text, ConstraintChecker? checker = null)
{
    private readonly Dictionary<string, RecordType> open = new(StringComparer.Ordinal);
    private bool isLazy;

    /// <summary>What is wrong.</summary>
    public List<SeedProblem> Problems { get; } = [];

    /// <summary>Checks what is read.</summary>
    public ConstraintChecker Checker { get; } = checker ?? new();

    /// <summary>The keys of other entries.</summary>
    public List<KeyUse> Keys { get; } = [];

    /// <summary>The fields of the entry that its type does not have, where it allows them.</summary>
    public MappingNode ExtraFields { get; set; } = new([], default);

    /// <summary>Reads the fields of an entry.</summary>
    /// <param name="type">The record.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="head">Where a field that is missing is reported.</param>
    /// <param name="entry">What is known without the fields.</param>
    /// <param name="others">The names of fields that are read elsewhere, in canonical form.</param>
    /// <returns>The values.</returns>
    public RecordValue ReadEntry(RecordType type, MappingNode fields, TextSpan head, EntryFallback entry, HashSet<string> others)
    {
        Open(type);
        return new RecordReader(this, type, fields, head, text).Read(new(DataTypeKind.Record, Record: type), entry, others);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="field">The field that it is, or is in.</param>
    /// <param name="node">The node; not null.</param>
    /// <param name="type">The type.</param>
    /// <returns>The value; null where it could not be read.</returns>
    public DataValue? Read(RecordField field, SeedNode node, DataType type)
    {
        isLazy = field.Lazy is not null;
        return Read(field.Name, node, type);
    }

    private DataValue? Read(string name, SeedNode node, DataType type) => (type.Kind, node) switch
    {
        _ when type.IsMixed => new ScalarValue(node, type, AsWritten(node), AsWritten(node)),
        (DataTypeKind.List, SequenceNode list) => new ListValue(node, type, ReadItems(name, list.Items, type.Item!)),

        (DataTypeKind.List, ScalarNode scalar) when type.Separator is { } separator => new ListValue(node, type, ReadItems(name, ListText.Split(scalar, separator, text), type.Item!)),

        // One value where a list could stand is a list of one.
        (DataTypeKind.List, ScalarNode scalar) => new ListValue(node, type, ReadItems(name, [scalar], type.Item!)),
        (DataTypeKind.Map, MappingNode mapping) => ReadMap(name, mapping, type),
        (DataTypeKind.Record, MappingNode mapping) => ReadRecord(mapping, type, type.Record ?? open[type.Name!]),
        (DataTypeKind.Union, MappingNode mapping) => ReadUnion(mapping, type),
        (DataTypeKind.Enum, _) => ReadEnum(name, node, type),
        (DataTypeKind.Reference, ScalarNode scalar) => ReadKey(scalar, type),
        (DataTypeKind.List or DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union or DataTypeKind.Reference, _) => WrongType(name, node, Expected.Of(type)),
        (_, ScalarNode scalar) => ReadScalar(name, scalar, type),
        _ => WrongType(name, node, Expected.Of(type)),
    };

    private ScalarValue? ReadScalar(string name, ScalarNode scalar, DataType type)
    {
        if (ScalarReader.Read(scalar, type) is not { } value)
        {
            return (ScalarValue?)(type.Kind == DataTypeKind.Date ? WrongDate(scalar) : WrongType(name, scalar, Expected.Of(type), Explain(scalar, type)));
        }

        if (type.Target is { } target)
        {
            Keys.Add(new(target, scalar.Value, scalar.Span, IsEager: false));
        }

        return new(scalar, type, value, scalar.Value);
    }

    private ScalarValue ReadKey(ScalarNode scalar, DataType type)
    {
        Keys.Add(new(type.Target!, scalar.Value, scalar.Span, !isLazy));
        return new(scalar, type, scalar.Value, scalar.Value);
    }

    private List<DataValue?> ReadItems(string name, EquatableArray<SeedNode> nodes, DataType type)
    {
        var items = new List<DataValue?>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node is not ScalarNode { IsNull: true })
            {
                // What could not be read was reported, and is no item.
                if (Read(name, node, type) is { } item)
                {
                    items.Add(item);
                }
            }
            else if (type.IsNullable)
            {
                items.Add(null);
            }
            else
            {
                WrongType(name, node, Expected.Of(type));
            }
        }

        return items;
    }

    private MapValue ReadMap(string name, MappingNode mapping, DataType type)
    {
        var entries = new List<(string, DataValue?)>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            var isNull = entry.Value is ScalarNode { IsNull: true };
            var value = isNull ? null : Read($"{name}.{entry.Key.Value}", entry.Value, type.Item!);
            if (value is not null || (isNull && type.Item!.IsNullable))
            {
                entries.Add((entry.Key.Value, value));
            }
            else if (isNull)
            {
                WrongType($"{name}.{entry.Key.Value}", entry.Value, Expected.Of(type.Item!), at: entry.Key.Span);
            }
        }

        return new(mapping, type, entries);
    }

    private RecordValue ReadRecord(MappingNode mapping, DataType type, RecordType record, params string[] others)
    {
        Open(record);
        return new RecordReader(this, record, mapping, Head(mapping), text).Read(type, null, new(others, StringComparer.Ordinal));
    }

    // A type that has values of itself names them there.
    private void Open(RecordType record)
    {
        if (record.FullName is { } name)
        {
            open[name] = record;
        }
    }

    private RecordValue? ReadUnion(MappingNode mapping, DataType type)
    {
        var name = FieldName.Canonical(type.UnionField!);
        var entry = FieldName.Find(mapping, name);
        var expected = "one of " + string.Join(", ", type.UnionCases.Select(item => item.Text));
        if (entry is null)
        {
            Problems.Add(new(SeedDescriptors.MissingField, Head(mapping), [type.UnionField!, "expected " + expected]));
            return null;
        }

        var choice = entry.Value is ScalarNode { IsNull: false } scalar ? type.UnionCases.FirstOrDefault(item => FieldName.AreSame(item.Text, scalar.Value)) : null;
        if (choice is not null)
        {
            return ReadRecord(mapping, type, choice.Record, name);
        }

        WrongType(entry.Key.Value, entry.Value, expected, Suggest(entry.Value, type.UnionCases.Select(item => item.Text)), entry.Key.Span);
        return null;
    }

    private ScalarValue? ReadEnum(string name, SeedNode node, DataType type)
    {
        var nodes = node is SequenceNode list && type.IsFlags ? list.Items : [node];
        var members = new List<string>();
        foreach (var item in nodes)
        {
            var value = item is ScalarNode { IsNull: false } scalar ? type.EnumValues.FirstOrDefault(value => FieldName.AreSame(value.Text, scalar.Value)) : null;
            if (value is null)
            {
                return (ScalarValue?)WrongType(name, item, Expected.Of(type), Suggest(item, type.EnumValues.Select(value => value.Text)));
            }

            members.Add(value.Member);
        }

        return new(node, type, members, node is ScalarNode written ? written.Value : string.Join(",", members));
    }

    private static string Suggest(SeedNode node, IEnumerable<string> values) =>
        node is ScalarNode { IsNull: false } scalar && Checking.EditDistance.FindNearest(scalar.Value, values) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    // The usual mistake with each: a text in quotes, or a word of YAML 1.1.
    private static string Explain(ScalarNode scalar, DataType type)
    {
        if (scalar.Kind == ScalarKind.Text && type.Kind is not (DataTypeKind.Text or DataTypeKind.Boolean)
            && ScalarReader.Read(scalar with { Kind = ScalarKind.Untyped }, type) is not null)
        {
            return "; it is a text, since it stands in quotes";
        }

        return type.Kind != DataTypeKind.Boolean ? ""
            : scalar.Value.ToLowerInvariant() is "yes" or "on" ? "; write true"
            : scalar.Value.ToLowerInvariant() is "no" or "off" ? "; write false"
            : "";
    }

    private ScalarValue? WrongDate(ScalarNode scalar)
    {
        Problems.Add(new(SeedDescriptors.DateUnreadable, scalar.Span, [NodeText.Shorten(scalar.Value), DateField.Explain(scalar.Value)]));
        return null;
    }

    /// <summary>Reports a value of a wrong type.</summary>
    /// <returns>Nothing.</returns>
    public DataValue? WrongType(string name, SeedNode node, string expected, string hint = "", TextSpan? at = null)
    {
        // A value that is not there has no place of its own.
        var span = node.Span.Length > 0 ? node.Span : at ?? node.Span;
        Problems.Add(new(SeedDescriptors.WrongType, span, [expected, name, NodeText.Describe(node) + hint]));
        return null;
    }

    private static TextSpan Head(MappingNode mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    private string AsWritten(SeedNode node) => node is ScalarNode scalar ? scalar.Value : node.Span.In(text.Content);
}
