namespace SeedContent;

/// <summary>The name of a member's field in the seeds, where it is not the member's own in PascalCase, camelCase, snake_case or kebab-case.</summary>
/// <param name="name">The field's name; of a type, the value that chooses it among those of a <see cref="SeedUnionAttribute"/>; of an enum's value, its text.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Class)]
public sealed class SeedFieldAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
