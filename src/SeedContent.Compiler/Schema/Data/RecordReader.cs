using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Reads one mapping as a record.</summary>
/// <param name="values">Reads the values, and keeps what is wrong.</param>
/// <param name="type">The record.</param>
/// <param name="mapping">The fields.</param>
/// <param name="head">Where a field that is missing is reported.</param>
/// <param name="text">The text that the spans count in.</param>
internal sealed class RecordReader(ValueReader values, RecordType type, MappingNode mapping, TextSpan head, SeedText text)
{
    private readonly Dictionary<string, MappingEntry> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappingEntry> anyCasing = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Reads the record.</summary>
    /// <param name="dataType">The type that the value shall have.</param>
    /// <param name="entry">What is known of an entry without its fields; null for a nested record.</param>
    /// <param name="others">The names of fields that are read elsewhere, in canonical form.</param>
    /// <returns>The record.</returns>
    public RecordValue Read(DataType dataType, EntryFallback? entry, HashSet<string> others)
    {
        foreach (var pair in mapping.Entries)
        {
            exact.Add(pair.Key.Value, pair);
            var name = FieldName.Canonical(pair.Key.Value);
            if (!anyCasing.TryGetValue(name, out var first))
            {
                anyCasing.Add(name, pair);
            }
            else if (type.Fields.Any(field => !field.HasExactName && FieldName.AreSame(field.Name, name)))
            {
                values.Problems.Add(NodeProblems.Duplicate(pair.Key, first.Key.Span, text));
                used.Add(pair.Key.Value);
            }
        }

        var fields = new List<FieldValue>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            if (ReadField(field, entry) is { } value)
            {
                fields.Add(value);
            }
        }

        ConstraintChecker.CheckTogether(fields, values.Problems);
        if (!type.AllowsExtraFields)
        {
            ReportUnknown(others);
        }
        else if (entry is not null && type.FullName is not null)
        {
            values.ExtraFields = new(Unread(others).ToEquatableArray(), mapping.Span);
        }

        return new(mapping, dataType, type, fields);
    }

    private FieldValue? ReadField(RecordField field, EntryFallback? entry)
    {
        if (field.Source == FieldSource.Key)
        {
            // The field that the key was read from, where there is one; its place is the head.
            Find(field);
            var key = entry?.Key ?? "";
            Check(field, new ScalarValue(new ScalarNode(key, ScalarKind.Text, head), field.Type, key, key));
            return new(field, new ScalarValue(mapping, field.Type, key, key));
        }

        if (field.Source is FieldSource.Markdown or FieldSource.Article || (field.Source == FieldSource.BodyText && entry is { HasText: true }))
        {
            return new(field, null);
        }

        if (Find(field) is not { } found)
        {
            return ReadMissing(field, entry);
        }

        if (found.Value is ScalarNode { IsNull: true })
        {
            return ReadNull(field, found);
        }

        var value = values.Read(field, found.Value, field.Type);
        Check(field, value);
        return new(field, value, IsBroken: value is null);
    }

    private void Check(RecordField field, DataValue? value)
    {
        if (value is not null)
        {
            values.Checker.Check(field, value, values.Problems);
        }
    }

    private FieldValue? ReadMissing(RecordField field, EntryFallback? entry)
    {
        var known = entry?.Find(field);
        if ((known ?? field.Default) is { } text)
        {
            // It may be a number or a truth value: a default has no format of its own.
            var value = values.Read(field, new ScalarNode(text, ScalarKind.Untyped, head), field.Type);
            if (known is not null)
            {
                Check(field, value);
            }

            return new(field, value);
        }

        switch (field.Presence)
        {
            case FieldPresence.Optional:
                return null;
            case FieldPresence.Null when !field.ForbidsNull:
                return new(field, null);
            case FieldPresence.Empty when !field.ForbidsNull:
                return new(field, new ListValue(mapping, field.Type, []));
            default:
                values.Problems.Add(new(SeedDescriptors.MissingField, head, [field.Name, ConstraintChecker.Missing(field)]));
                return new(field, null, IsBroken: true);
        }
    }

    private FieldValue? ReadNull(RecordField field, MappingEntry found)
    {
        var isEmpty = field.Presence == FieldPresence.Empty;
        if (!field.ForbidsNull && (isEmpty || field.Type.IsNullable))
        {
            return new(field, isEmpty ? new ListValue(found.Value, field.Type, []) : null);
        }

        if (field.ForbidsNull)
        {
            values.Problems.Add(new(SeedDescriptors.MissingField, found.Value.Span.Length > 0 ? found.Value.Span : found.Key.Span, [field.Name, ConstraintChecker.Missing(field)]));
        }
        else
        {
            values.WrongType(found.Key.Value, found.Value, Expected.Of(field.Type), at: found.Key.Span);
        }

        return new(field, null, IsBroken: true);
    }

    private MappingEntry? Find(RecordField field)
    {
        var found = field.HasExactName ? exact.TryGetValue(field.Name, out var entry) : anyCasing.TryGetValue(FieldName.Canonical(field.Name), out entry);
        if (found)
        {
            used.Add(entry!.Key.Value);
        }

        return found ? entry : null;
    }

    private void ReportUnknown(HashSet<string> others)
    {
        var names = type.Fields.Where(field => field.Source is FieldSource.Field or FieldSource.Key or FieldSource.BodyText).Select(field => field.Name).ToList();
        foreach (var pair in Unread(others))
        {
            var nearest = EditDistance.FindNearest(pair.Key.Value, names);
            var hint = nearest is null ? $"its fields are {string.Join(", ", names)}" : $"did you mean '{nearest}'?";
            values.Problems.Add(new(SeedDescriptors.UndeclaredField, pair.Key.Span, [pair.Key.Value, type.Name, hint]));
        }
    }

    private IEnumerable<MappingEntry> Unread(HashSet<string> others) =>
        mapping.Entries.Where(pair => !used.Contains(pair.Key.Value) && !others.Contains(FieldName.Canonical(pair.Key.Value)));
}
