using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A component of a Markdown text: <c>{{video src=a.mp4}}</c> on a line of its own.</summary>
public sealed class MarkdownComponentPart : MarkdownPart
{
    private readonly Func<object?>? create;
    private object? value;

    internal MarkdownComponentPart(string name, IReadOnlyDictionary<string, string> attributes, Func<object?>? create)
    {
        Name = name;
        Attributes = attributes;
        this.create = create;
    }

    /// <summary>The component's name, such as <c>video</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The attributes as written, in their order, without quotation marks; <c>true</c> for a key that stands alone. Keys are found in any
    /// casing.
    /// </summary>
    public IReadOnlyDictionary<string, string> Attributes { get; }

    /// <summary>The instance of the type that <see cref="SeedComponentAttribute"/> declares for the name, created on first use; null where none does.</summary>
    [JsonIgnore]
    public object? Value => value ?? (create?.Invoke() is { } created ? Published.Publish(ref value, created) : null);

    /// <summary>The component's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
