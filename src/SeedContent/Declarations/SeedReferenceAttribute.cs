namespace SeedContent;

/// <summary>
/// The field's value is the key of an entry of another collection. On a <c>string</c> the key stays text, and is checked. On the type of
/// that collection's entries the attribute says which collection, where several have it.
/// </summary>
/// <param name="collection">The collection's name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeedReferenceAttribute(string collection) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Collection { get; } = collection;
}
