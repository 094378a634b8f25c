namespace SeedContent;

/// <summary>The value is the same in all languages: a variant that has another one than its entry is warned of.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeedInvariantAttribute : Attribute;
