using SeedContent.Compiler.Bodies.Markdown;

namespace SeedContent.Compiler.Schema.Components;

/// <summary>All declared components by their name. Equal when all of them are.</summary>
public sealed class ComponentLookup : IEquatable<ComponentLookup>
{
    /// <summary>The look-up of a project that declares none.</summary>
    public static readonly ComponentLookup None = new([]);

    private readonly EquatableArray<ComponentSchema> all;
    private readonly EquatableArray<string> names;
    private readonly Dictionary<string, ComponentSchema> byName;

    private ComponentLookup(EquatableArray<ComponentSchema> all)
    {
        this.all = all;
        names = all.Select(schema => schema.Name).ToEquatableArray();
        byName = all.ToDictionary(schema => schema.Name, StringComparer.Ordinal);
    }

    /// <summary>Builds the look-up.</summary>
    /// <param name="schemas">The declared components, one of a name.</param>
    /// <returns>The look-up.</returns>
    public static ComponentLookup Create(EquatableArray<ComponentSchema> schemas) => schemas.Count == 0 ? None : new(schemas);

    /// <summary>The declared component of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The component; null where none is declared.</returns>
    public ComponentSchema? Find(string name) => byName.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>How Markdown is read where these are declared: whoever declares a component wants shortcodes.</summary>
    /// <param name="options">What the project's properties ask for.</param>
    /// <returns>The options.</returns>
    public MarkdownOptions AddTo(MarkdownOptions options) =>
        all.Count == 0 ? options : options with { Features = options.Features | MarkdownFeatures.Shortcodes, Components = names };

    /// <inheritdoc/>
    public bool Equals(ComponentLookup? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComponentLookup);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
