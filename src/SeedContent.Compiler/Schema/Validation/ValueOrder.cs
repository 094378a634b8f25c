using System.Numerics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Compares numbers, dates and times, each in the type of its field.</summary>
internal static class ValueOrder
{
    /// <summary>Whether one value of the type can be greater than another.</summary>
    /// <param name="kind">The type.</param>
    public static bool Has(DataTypeKind kind) => IsNumber(kind)
        || kind is DataTypeKind.Date or DataTypeKind.Time or DataTypeKind.DateTime or DataTypeKind.DateTimeOffset or DataTypeKind.TimeSpan or DataTypeKind.Version;

    /// <summary>Whether the type is one of C#'s numbers.</summary>
    /// <param name="kind">The type.</param>
    public static bool IsNumber(DataTypeKind kind) => IsReal(kind) || kind == DataTypeKind.Decimal || IntegerRange.Of(kind) is not null;

    /// <summary>Reads what a value is compared with.</summary>
    /// <param name="text">As the attribute says it.</param>
    /// <param name="type">The field's type. A number need not fit it: nothing is above <c>int.MaxValue</c> in a <c>byte</c>.</param>
    /// <returns>The bound; null where it is none.</returns>
    public static object? ReadBound(string text, DataType type)
    {
        if (!IsNumber(type.Kind))
        {
            return ScalarReader.Read(new(text, ScalarKind.Untyped, default), type);
        }

        // So C# names its infinities.
        text = text.Replace("Infinity", "inf");
        return !IsReal(type.Kind) ? ExactNumber.TryRead(text)
            : NumberText.TryParseDouble(text, out var number, out _) && !double.IsNaN(number) ? number
            : null;
    }

    /// <summary>Compares two values of one type, or a value with a bound.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Less than 0, 0 or more than 0.</returns>
    public static int Compare(object left, object right) => (Exact(left), Exact(right)) switch
    {
        (ExactNumber one, ExactNumber two) => ExactNumber.Compare(one, two),
        (CalendarDate one, CalendarDate two) => (one.Year, one.Month, one.Day).CompareTo((two.Year, two.Month, two.Day)),
        (var one, var two) => System.Collections.Comparer.DefaultInvariant.Compare(one, two),
    };

    private static bool IsReal(DataTypeKind kind) => kind is DataTypeKind.Single or DataTypeKind.Double;

    private static object Exact(object value) => value switch
    {
        BigInteger integer => new ExactNumber(integer, 0),
        decimal number => ExactNumber.Of(number),
        _ => value,
    };
}
