namespace SeedContent;

/// <summary>
/// The seeds choose, by the value of a field, which of the types derived from this one a value is: the derived type's name, or its
/// <see cref="SeedFieldAttribute"/>. The derived types are nested in this one or stand in its namespace.
/// </summary>
/// <param name="field">The field that names the type, such as <c>type</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class SeedUnionAttribute(string field) : Attribute
{
    /// <summary>The field.</summary>
    public string Field { get; } = field;
}
