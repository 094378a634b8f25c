namespace SeedContent;

/// <summary>What a member is where the seed does not have its field.</summary>
/// <param name="value">The value as a seed would write it: <c>"2024-05-01"</c> for a date, the key for a reference.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeedDefaultAttribute(object value) : Attribute
{
    /// <summary>The value.</summary>
    public object Value { get; } = value;
}
