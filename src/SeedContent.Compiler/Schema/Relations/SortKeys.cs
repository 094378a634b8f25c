using System.Numerics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Relations;

/// <summary>Makes values comparable.</summary>
internal static class SortKeys
{
    /// <summary>The key of a value.</summary>
    /// <param name="value">The value; null for none.</param>
    public static SortKey Of(DataValue? value) => value switch
    {
        ScalarValue { Type.Kind: DataTypeKind.Enum } scalar => new(Position(scalar), null),
        ScalarValue scalar => Of(scalar.Value, scalar.Text),
        _ => SortKey.None,
    };

    private static SortKey Of(object value, string text) => value switch
    {
        bool truth => new(truth ? 1 : 0, null),
        BigInteger number => new((decimal)number, null),
        decimal number => new(number, null),
        double number => new(Clamp(number), null),
        CalendarDate date => new(new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified).Ticks, null),
        DateTime time => new(time.Ticks, null),
        DateTimeOffset time => new(time.UtcTicks, null),
        TimeSpan time => new(time.Ticks, null),
        Version version => new(null, string.Join(".", version.ToString().Split('.').Select(part => part.PadLeft(10, '0')))),
        _ => new(null, text),
    };

    private static decimal Position(ScalarValue scalar)
    {
        var members = (List<string>)scalar.Value;
        for (var i = 0; i < scalar.Type.EnumValues.Count; i++)
        {
            if (members.Count > 0 && string.Equals(scalar.Type.EnumValues[i].Member, members[0], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static decimal Clamp(double number) => double.IsNaN(number) ? decimal.MinValue
        : number > (double)decimal.MaxValue / 2 ? decimal.MaxValue
        : number < (double)decimal.MinValue / 2 ? decimal.MinValue
        : (decimal)number;
}
