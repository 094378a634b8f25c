using System.Globalization;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Writes values so that equal ones are the same text, and others are not: most formats of .NET leave digits out.</summary>
internal static class UniqueForm
{
    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    public static string Of(ScalarValue value) => value.Value switch
    {
        List<string> members => string.Join("|", members.OrderBy(member => member, StringComparer.Ordinal)),
        DateTime time => Format(time.Ticks),
        DateTimeOffset time => Format(time.UtcTicks),

        // Zero has two.
        double number => Format(BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number)),
        string tag when value.Type.Kind == DataTypeKind.Culture => tag.ToLowerInvariant(),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);
}
