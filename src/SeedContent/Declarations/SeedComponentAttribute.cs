namespace SeedContent;

/// <summary>
/// Declares a component of Markdown texts: the attributes of <c>{{video src=a.mp4}}</c> are the fields of this type, and what does not fit it is a
/// compiler error in the seed. Once one component is declared, a shortcode of another name is an error. The type is a record, a class or a
/// struct that generated code can create; it need not be <c>partial</c>.
/// </summary>
/// <param name="name">The component's name, as shortcodes write it: a letter, then letters, digits, <c>-</c> and <c>_</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SeedComponentAttribute(string name) : Attribute
{
    /// <summary>The component's name.</summary>
    public string Name { get; } = name;
}
