using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>Writes a record: its fields, which of them it needs, and whether others may stand beside them.</summary>
internal static class RecordSchemas
{
    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="types">Writes the types of its fields.</param>
    /// <param name="chooser">The field that chooses it among others; null for none.</param>
    public static JsonObject Write(RecordType record, TypeSchemas types, (string Name, JsonObject Schema)? chooser = null)
    {
        types.Open(record);
        var fields = new FieldSchemas();
        if (chooser is { } field)
        {
            fields.Add(field.Name, field.Schema, isRequired: true, isExact: false);
        }

        foreach (var member in record.Fields.Where(member => member.Source is FieldSource.Field or FieldSource.BodyText && !fields.Has(member.Name)))
        {
            fields.Add(member, types.Of(member, record.Name), IsRequired(member));
        }

        return fields.Write(record.AllowsExtraFields);
    }

    /// <summary>Whether a seed without the field is wrong.</summary>
    public static bool IsRequired(RecordField field) => field.Default is null && field.Presence switch
    {
        FieldPresence.Required => true,
        FieldPresence.Optional => false,
        _ => field.Constraints.Any(constraint => constraint.ForbidsNull),
    };
}
