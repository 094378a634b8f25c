namespace SeedContent;

/// <summary>
/// The entries of this project's collection are of a type that another project declares with <c>[SeedCollection("posts", Sharded = true)]</c>: they are a shard of a collection that is
/// spread over projects. The seeds are checked against that type as if it were declared here, and the collection's class stands in this project's namespace.
/// </summary>
/// <param name="entryType">The declared type.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SeedShardAttribute(Type entryType) : Attribute
{
    /// <summary>The declared type.</summary>
    public Type EntryType { get; } = entryType;
}
