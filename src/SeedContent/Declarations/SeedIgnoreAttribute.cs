namespace SeedContent;

/// <summary>The member is no field: no seed gives it a value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeedIgnoreAttribute : Attribute;
