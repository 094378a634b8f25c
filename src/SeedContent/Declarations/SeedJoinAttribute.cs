namespace SeedContent;

/// <summary>
/// Joins the shards of a collection that is spread over projects: the class, <c>static</c> and <c>partial</c>, gets <c>All</c>, <c>Count</c>, <c>Get</c>, <c>TryGet</c> and the look-ups by
/// key that all shards have. The entries stand one shard after another, as named here, and within a shard in its own order.
/// </summary>
/// <param name="collections">The shards' collection classes: <c>typeof(Archive2023.Posts), typeof(Archive2024.Posts)</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SeedJoinAttribute(params Type[] collections) : Attribute
{
    /// <summary>The shards' collection classes.</summary>
    public IReadOnlyList<Type> Collections { get; } = collections;
}
