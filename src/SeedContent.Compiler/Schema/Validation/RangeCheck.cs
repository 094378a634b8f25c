using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Compares values with the bounds of a range.</summary>
internal static class RangeCheck
{
    /// <summary>Checks a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constraint">What is asked.</param>
    /// <param name="value">The value.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Find(RecordField field, Constraint constraint, DataValue value)
    {
        if (value is not ScalarValue scalar || constraint is not { Min: { } min, Max: { } max })
        {
            return null;
        }

        var isIn = IsAbove(ValueOrder.ReadBound(min, field.Type), constraint.ExcludesMin, scalar.Value, 1)
            && IsAbove(ValueOrder.ReadBound(max, field.Type), constraint.ExcludesMax, scalar.Value, -1);
        return isIn ? null : $"The value {Shown.Plain(scalar.Text)} of '{field.Name}' is out of range; expected {Allowed(constraint)}";
    }

    // With the direction -1 it is the other bound. NaN is below all numbers, so out of each range.
    private static bool IsAbove(object? bound, bool isExcluded, object value, int direction)
    {
        if (bound is null)
        {
            return true;
        }

        var comparison = ValueOrder.Compare(value, bound) * direction;
        return comparison > 0 || (comparison == 0 && !isExcluded);
    }

    private static string Allowed(Constraint constraint) => constraint is { ExcludesMin: false, ExcludesMax: false }
        ? $"{constraint.Min} to {constraint.Max}"
        : $"{(constraint.ExcludesMin ? "more than" : "at least")} {constraint.Min} and {(constraint.ExcludesMax ? "less than" : "at most")} {constraint.Max}";
}
