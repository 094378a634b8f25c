namespace SeedContent;

/// <summary>No two entries of the collection have the same value here. Missing values are not compared.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;
