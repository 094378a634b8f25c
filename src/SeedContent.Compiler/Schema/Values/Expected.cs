using System.Globalization;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema;

/// <summary>Names a type in the words of somebody who writes a seed, with an example.</summary>
internal static class Expected
{
    private const int ListedValues = 12;

    /// <summary>The type in words.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Such as <c>a date such as 2024-05-01</c>.</returns>
    public static string Of(DataType type) => type.Kind switch
    {
        DataTypeKind.Boolean => "true or false",
        DataTypeKind.Single or DataTypeKind.Double => "a number such as 1.5",
        DataTypeKind.Decimal => "a number of at most 28 digits such as 19.99",
        DataTypeKind.Date => "a date such as 2024-05-01",
        DataTypeKind.Time => "a time such as 14:30",
        DataTypeKind.DateTime => "a date and time without an offset such as 2024-05-01T14:30:00",
        DataTypeKind.DateTimeOffset => "a date and time with an offset such as 2024-05-01T14:30:00+02:00",
        DataTypeKind.TimeSpan => "a duration such as 1:30:00 or PT1H30M",
        DataTypeKind.Guid => "a GUID such as 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        DataTypeKind.Uri => "a URI such as https://example.org/",
        DataTypeKind.Version => "a version such as 1.2.3",
        DataTypeKind.Culture => "a language tag such as 'id' or 'pt-BR' (BCP 47)",
        DataTypeKind.Char => "a single character",
        DataTypeKind.Enum => (type.IsFlags ? "any of " : "one of ") + string.Join(", ", type.EnumValues.Take(ListedValues).Select(value => value.Text))
            + (type.EnumValues.Count > ListedValues ? ", …" : ""),
        DataTypeKind.List => "a list",
        DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union => "a mapping",
        DataTypeKind.Reference => "a key" + (type.Target?.Collection is { } collection ? $" of '{collection}'" : ""),
        DataTypeKind.Parsable => $"a text that {type.Name!.Replace("global::", "")} reads",
        DataTypeKind.Text or DataTypeKind.None => "a text",
        _ => IntegerRange.Of(type.Kind) is { } range
            ? string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", range.Min, range.Max)
            : "a value",
    };
}
