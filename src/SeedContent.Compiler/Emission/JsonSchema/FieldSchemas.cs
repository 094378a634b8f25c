using System.Text.RegularExpressions;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>The fields of a mapping. Each is offered by one name, and known by its other casings.</summary>
internal sealed class FieldSchemas
{
    private readonly JsonObject properties = new();
    private readonly JsonObject patterns = new();
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<string> required = [];
    private readonly List<JsonObject> requiredInCasings = [];

    /// <summary>Whether there is a field of a name in any casing.</summary>
    public bool Has(string name) => names.Contains(FieldName.Canonical(name));

    /// <summary>Adds a field of a record.</summary>
    public void Add(RecordField field, JsonObject schema, bool isRequired) => Add(field.Name, schema, isRequired, field.HasExactName);

    /// <summary>Adds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">Its values.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="isExact">Whether no other casing is its name.</param>
    public void Add(string name, JsonObject schema, bool isRequired, bool isExact)
    {
        properties.Set(name, schema);
        names.Add(FieldName.Canonical(name));
        var others = isExact ? [] : Casings.Others(name);
        if (others.Count > 0)
        {
            patterns.Set($"^({string.Join("|", others.Select(Regex.Escape))})$", schema);
        }

        if (isRequired && others.Count == 0)
        {
            required.Add(name);
        }
        else if (isRequired)
        {
            requiredInCasings.Add(new JsonObject().Set("anyOf", others.Prepend(name).Select(other => new JsonObject().Set("required", new[] { other })).ToList()));
        }
    }

    /// <summary>Writes the mapping.</summary>
    /// <param name="allowsOthers">Whether fields of other names may stand beside them.</param>
    public JsonObject Write(bool allowsOthers)
    {
        var schema = new JsonObject().Set("type", "object").Set("properties", properties);
        if (patterns.Members.Count > 0)
        {
            schema.Set("patternProperties", patterns);
        }

        if (required.Count > 0)
        {
            schema.Set("required", required);
        }

        if (requiredInCasings.Count > 0)
        {
            schema.Set("allOf", requiredInCasings);
        }

        return schema.Set("additionalProperties", allowsOthers ? JsonLiteral.True : JsonLiteral.False);
    }
}
