using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>The keys that references can have.</summary>
/// <param name="collections">All collections.</param>
internal sealed class KeyLists(IEnumerable<CollectionPlan> collections)
{
    // More than anybody reads in a list of suggestions, and each edit of such a collection would write all schemas anew.
    private const int MaxKeys = 200;

    private readonly TargetResolver resolver = new(collections);

    /// <summary>Writes the schema of a key.</summary>
    /// <param name="target">The collection that it is of.</param>
    /// <returns>The keys where they are few, else any text.</returns>
    public JsonObject Of(ReferenceTarget target)
    {
        var plan = resolver.Find(target);
        var name = plan?.Name ?? target.Collection ?? target.TypeName;
        var schema = ScalarSchemas.Text().Set("description", name is null ? "The key of an entry." : $"The key of an entry of '{name}'.");
        IReadOnlyList<string> keys = target.Keys is { } given ? [.. given] : plan is null ? [] : [.. plan.Entries.Select(entry => entry.Key)];

        // A key that YAML takes for a number is written as one.
        return keys.Count is 0 or > MaxKeys
            ? schema
            : schema.Set("enum", keys.SelectMany(key => ConstraintSchemas.NumberOf(key) is { } number ? new object[] { key, number } : key is "true" or "false" ? [key, new JsonLiteral(key)] : [key]).ToList());
    }
}
