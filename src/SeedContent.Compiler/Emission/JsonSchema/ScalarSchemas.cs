using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>What single values look like, by their type. What the compiler reads is allowed, and where a pattern cannot say it all, a little more.</summary>
internal static class ScalarSchemas
{
    private const string Day = @"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Clock = @"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?";

    // A text is any single value as it is written: title: 1984 is one.
    private static readonly string[] AnyScalar = ["string", "number", "boolean"];
    private static readonly string[] TextOrNumber = ["string", "number"];
    private static readonly string[] TextOrInteger = ["string", "integer"];

    /// <summary>The schema of a type.</summary>
    /// <param name="type">The type; none that is made of others.</param>
    /// <returns>The schema; null is no value of it.</returns>
    public static JsonObject Of(DataType type) => type.Kind switch
    {
        DataTypeKind.Boolean => OfType("boolean"),
        DataTypeKind.Single or DataTypeKind.Double or DataTypeKind.Decimal => OfType("number"),
        DataTypeKind.Date => Pattern(type, $"^{Day}($|[Tt ])"),
        DataTypeKind.Time => Pattern(type, $"^{Clock}$"),
        DataTypeKind.DateTime => Pattern(type, $"^{Day}([Tt ]{Clock})?$"),
        DataTypeKind.DateTimeOffset => Pattern(type, $"^{Day}[Tt ]{Clock}([Zz]| ?[+-][0-9]{{2}}:?[0-9]{{2}})$"),

        // A number alone is days.
        DataTypeKind.TimeSpan => Pattern(type, @"^-?(P[0-9YMWDTHS.]+|[0-9]+|([0-9]+\.)?[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?)$").Set("type", TextOrInteger),
        DataTypeKind.Guid => Pattern(type, "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
        DataTypeKind.Culture => Language(),

        // YAML reads 1.2 as a number.
        DataTypeKind.Version => Pattern(type, @"^[0-9]+(\.[0-9]+){1,3}$").Set("type", TextOrNumber),
        DataTypeKind.Uri => OfType("string").Set("minLength", new JsonLiteral("1")),
        DataTypeKind.Char => Text().Set("minLength", new JsonLiteral("1")).Set("maxLength", new JsonLiteral("1")),
        DataTypeKind.Parsable => Text().Set("minLength", new JsonLiteral("1")),
        _ => Integer(type.Kind) ?? Text(),
    };

    /// <summary>Any single value.</summary>
    public static JsonObject Text() => new JsonObject().Set("type", AnyScalar);

    /// <summary>A language tag.</summary>
    public static JsonObject Language() => Pattern(new(DataTypeKind.Culture), "^[A-Za-z]{2,3}(-[0-9A-Za-z]{1,8})*$");

    /// <summary>A text that must match.</summary>
    /// <param name="type">What it is in C#, for the words of the message.</param>
    /// <param name="pattern">The pattern.</param>
    private static JsonObject Pattern(DataType type, string pattern) =>
        OfType("string").Set("pattern", pattern).Set("patternErrorMessage", $"Expected {Expected.Of(type)}.");

    private static JsonObject OfType(string type) => new JsonObject().Set("type", type);

    // Editors count in double: what they would round is left to the compiler.
    private static JsonObject? Integer(DataTypeKind kind) => IntegerRange.Of(kind) is not { } range ? null
        : kind is DataTypeKind.Int64 or DataTypeKind.UInt64 ? OfType("integer")
        : OfType("integer")
            .Set("minimum", new JsonLiteral(range.Min.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Set("maximum", new JsonLiteral(range.Max.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
