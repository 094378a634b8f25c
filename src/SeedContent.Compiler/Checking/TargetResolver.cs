using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Checking;

/// <summary>Finds the collection that a reference means.</summary>
internal sealed class TargetResolver
{
    private readonly Dictionary<string, CollectionPlan> byName;
    private readonly Dictionary<string, CollectionPlan> byType = new(StringComparer.Ordinal);

    /// <summary>Knows these collections.</summary>
    /// <param name="collections">All collections.</param>
    public TargetResolver(IEnumerable<CollectionPlan> collections)
    {
        byName = collections.ToDictionary(plan => plan.Name, StringComparer.Ordinal);
        foreach (var plan in byName.Values)
        {
            if (plan.Type.InferredName is { } type)
            {
                byType[type] = plan;
            }
        }
    }

    /// <summary>The names of all collections.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>Finds a collection of this project.</summary>
    /// <param name="target">The reference's target.</param>
    /// <returns>The collection; null where there is none, or it is another assembly's.</returns>
    public CollectionPlan? Find(ReferenceTarget target) => target switch
    {
        { Keys: not null } => null,
        { Collection: { } name } => byName.TryGetValue(name, out var plan) ? plan : null,
        { TypeName: { } type } => byType.TryGetValue(type, out var plan) ? plan : null,
        _ => null,
    };
}
