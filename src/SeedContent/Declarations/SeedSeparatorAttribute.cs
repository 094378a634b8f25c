namespace SeedContent;

/// <summary>A list may also be a text with separators between its items: <c>requires: 20, 165</c>, or a cell of a table. White space around an item is dropped.</summary>
/// <param name="separator">The separator, such as <c>","</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeedSeparatorAttribute(string separator) : Attribute
{
    /// <summary>The separator.</summary>
    public string Separator { get; } = separator;
}
