namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>A number, truth value or null of JSON, as it is written.</summary>
/// <param name="Text">The text.</param>
internal sealed record JsonLiteral(string Text)
{
    public static JsonLiteral Null { get; } = new("null");

    public static JsonLiteral True { get; } = new("true");

    public static JsonLiteral False { get; } = new("false");
}
