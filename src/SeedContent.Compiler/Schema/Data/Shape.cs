using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>
/// What has been seen of a field's values, from which its type follows when all are seen. Types widen: <c>int</c> to <c>long</c>, to
/// <c>double</c> or <c>decimal</c>, whichever has all values exactly, and at last to <c>string</c>.
/// </summary>
internal sealed class Shape
{
    private readonly HashSet<DataTypeKind> scalars = [];
    private readonly Dictionary<string, Shape> fields = new(StringComparer.Ordinal);
    private readonly List<(ScalarNode Node, SeedText Text)> fieldKeys = [];
    private Shape? item;
    private bool hasNull;
    private int mappings;
    private int values;
    private string? example;

    /// <summary>Takes a value into account.</summary>
    /// <param name="node">The value.</param>
    /// <param name="text">The text that it stands in.</param>
    public void Add(SeedNode node, SeedText text)
    {
        values++;
        switch (node)
        {
            case ScalarNode { IsNull: true }:
                hasNull = true;
                break;
            case ScalarNode scalar:
                scalars.Add(ScalarShape.Of(scalar));
                example ??= scalar.Value;
                break;
            case SequenceNode sequence:
                item ??= new();
                foreach (var child in sequence.Items)
                {
                    item.Add(child, text);
                }

                break;
            case MappingNode mapping:
                AddMapping(mapping, text);
                break;
        }
    }

    /// <summary>The record that all mappings have.</summary>
    /// <param name="name">Its name, if that is free.</param>
    /// <param name="inference">What the file's types share.</param>
    /// <param name="isText">Whether it adds to a class of the runtime library.</param>
    public RecordType ToRecord(string name, Inference inference, bool isText = false) => ToFields(inference.TakeName(name), inference, isText, []);

    /// <summary>The fields that all mappings have beyond those of a declared type.</summary>
    /// <param name="name">The declared type.</param>
    /// <param name="inference">What the collection's types share.</param>
    /// <param name="taken">The names of the declared type's members.</param>
    public RecordType ToExtraFields(string name, Inference inference, EquatableArray<string> taken) =>
        ToFields(name, inference, isText: false, new(taken, StringComparer.Ordinal));

    private RecordType ToFields(string name, Inference inference, bool isText, HashSet<string> taken)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var record = new List<RecordField>();
        foreach (var (key, text) in fieldKeys)
        {
            var member = MemberNames.ForField(key.Value, name, isText);
            while (taken.Contains(member))
            {
                member += "_";
            }

            if (members.TryGetValue(member, out var other))
            {
                inference.Diagnostics.Add(new(SeedDescriptors.FieldClash, text.GetLocation(key.Span), [key.Value, name, member, other]));
                continue;
            }

            members.Add(member, key.Value);
            var shape = fields[key.Value];
            record.Add(new(key.Value, member, shape.ToType(name + member, shape.values == mappings, inference), shape.example)
            {
                Presence = FieldPresence.Optional,
                HasExactName = true,
            });
        }

        return new(name, record.ToEquatableArray()) { AllowsExtraFields = true };
    }

    private DataType ToType(string name, bool isEverywhere, Inference inference)
    {
        var isNullable = hasNull || !isEverywhere;
        if (mappings > 0)
        {
            return scalars.Count == 0 && item is null
                ? new(DataTypeKind.Record, isNullable, Record: ToRecord(name, inference))
                : new(DataTypeKind.Text, isNullable, IsMixed: true);
        }

        if (item is null)
        {
            return new(Widen(), isNullable || scalars.Count == 0);
        }

        // One value where others have a list is a list of one.
        item.scalars.UnionWith(scalars);
        return new(DataTypeKind.List, isNullable, item.ToType(EntryTypeName.Singular(name), isEverywhere: true, inference));
    }

    private void AddMapping(MappingNode mapping, SeedText text)
    {
        mappings++;
        foreach (var entry in mapping.Entries)
        {
            if (!fields.TryGetValue(entry.Key.Value, out var shape))
            {
                fields.Add(entry.Key.Value, shape = new());
                fieldKeys.Add((entry.Key, text));
            }

            shape.Add(entry.Value, text);
        }
    }

    private DataTypeKind Widen()
    {
        if (scalars.Count <= 1)
        {
            return scalars.Count == 0 ? DataTypeKind.Text : scalars.First();
        }

        if (scalars.All(kind => kind is DataTypeKind.Int32 or DataTypeKind.Int64))
        {
            return DataTypeKind.Int64;
        }

        // A decimal has the digits of every int and long, a double those of every int.
        if (scalars.All(kind => kind is DataTypeKind.Int32 or DataTypeKind.Double))
        {
            return DataTypeKind.Double;
        }

        return scalars.All(kind => kind is DataTypeKind.Int32 or DataTypeKind.Int64 or DataTypeKind.Decimal) ? DataTypeKind.Decimal : DataTypeKind.Text;
    }
}
