namespace SeedContent;

/// <summary>An entry's own key. A declared type that wants to know it has a member of this type.</summary>
/// <param name="Value">The key, such as <c>hello-world</c>.</param>
public readonly record struct SeedKey(string Value)
{
    /// <summary>The key as text.</summary>
    /// <param name="key">The key.</param>
    public static implicit operator string(SeedKey key) => key.Value;

    /// <summary>The key as text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
