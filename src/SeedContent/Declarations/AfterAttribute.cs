namespace SeedContent;

/// <summary>The value, a date, a time or a number, is greater than that of another member of the same type, where the entry has both.</summary>
/// <param name="member">The other member: <c>nameof(Start)</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AfterAttribute(string member) : Attribute
{
    /// <summary>The other member.</summary>
    public string Member { get; } = member;
}
