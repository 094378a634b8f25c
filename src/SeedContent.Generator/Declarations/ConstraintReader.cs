using System.Globalization;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Validation;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations, and ours, as constraints.</summary>
internal static class ConstraintReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>Reads a member's attributes.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <returns>The constraints.</returns>
    public static EquatableArray<Constraint> Read(IEnumerable<AttributeData> attributes, Action<SeedDescriptor, string[]> report)
    {
        var constraints = new List<Constraint>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && Read(SymbolNames.Plain(type), attribute) is { } constraint)
            {
                constraints.Add(constraint with { Message = Named(attribute, "ErrorMessage") as string });
            }
        }

        _ = report;
        return constraints.ToEquatableArray();
    }

    private static Constraint? Read(string name, AttributeData attribute) => name switch
    {
        "SeedContent.UniqueAttribute" => new(ConstraintKind.Unique),
        "SeedContent.AfterAttribute" => new(ConstraintKind.After) { Text = Text(attribute, 0) },
        Annotations + "RequiredAttribute" => new(ConstraintKind.Required) { AllowsEmpty = Named(attribute, "AllowEmptyStrings") is true },
        Annotations + "StringLengthAttribute" => new(ConstraintKind.Length) { Max = Text(attribute, 0), Min = Format(Named(attribute, "MinimumLength")) },
        Annotations + "MinLengthAttribute" => new(ConstraintKind.Length) { Min = Text(attribute, 0) },
        Annotations + "MaxLengthAttribute" => new(ConstraintKind.Length) { Max = Text(attribute, 0) },
        Annotations + "LengthAttribute" => new(ConstraintKind.Length) { Min = Text(attribute, 0), Max = Text(attribute, 1) },
        Annotations + "RangeAttribute" => ReadRange(attribute),
        Annotations + "RegularExpressionAttribute" => new(ConstraintKind.Pattern)
        {
            Text = Text(attribute, 0),
            TimeoutMilliseconds = Named(attribute, "MatchTimeoutInMilliseconds") is int timeout and > 0 ? timeout : 0,
        },
        Annotations + "EmailAddressAttribute" => new(ConstraintKind.EmailAddress),
        Annotations + "UrlAttribute" => new(ConstraintKind.Url),
        Annotations + "Base64StringAttribute" => new(ConstraintKind.Base64),
        Annotations + "AllowedValuesAttribute" => new(ConstraintKind.Allowed) { Values = Values(attribute) },
        Annotations + "DeniedValuesAttribute" => new(ConstraintKind.Denied) { Values = Values(attribute) },
        _ => null,
    };

    // (int, int), (double, double), or (Type, string, string).
    private static Constraint ReadRange(AttributeData attribute)
    {
        var first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return new(ConstraintKind.Range)
        {
            Min = Text(attribute, first),
            Max = Text(attribute, first + 1),
            ExcludesMin = Named(attribute, "MinimumIsExclusive") is true,
            ExcludesMax = Named(attribute, "MaximumIsExclusive") is true,
        };
    }

    private static EquatableArray<string> Values(AttributeData attribute) => attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } values]
        ? values.Values.Select(value => Format(value.Value)).OfType<string>().ToEquatableArray()
        : [];

    private static string? Text(AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position].Kind != TypedConstantKind.Array
            ? Format(attribute.ConstructorArguments[position].Value)
            : null;

    private static string? Format(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, name, StringComparison.Ordinal)).Value.Value;
}
