using System.Globalization;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Counts characters and items.</summary>
internal static class LengthCheck
{
    /// <summary>Checks a length.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constraint">What is asked.</param>
    /// <param name="value">The value.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Find(RecordField field, Constraint constraint, DataValue value)
    {
        var (noun, unit, units, count) = Count(value);
        return (count < Read(constraint.Min) || count > Read(constraint.Max))
            ? string.Format(CultureInfo.InvariantCulture, "The {0} '{1}' has {2} {3}; {4}", noun, field.Name, count, count == 1 ? unit : units, Allowed(constraint))
            : null;
    }

    /// <summary>Reads a bound.</summary>
    /// <param name="bound">The bound as text.</param>
    public static int? Read(string? bound) => int.TryParse(bound, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    // As .NET counts: a text's UTF-16 code units. Items that could not be read are there all the same.
    private static (string Noun, string Unit, string Units, int Count) Count(DataValue value) => value switch
    {
        ListValue list => ("list", "item", "items", list.Node is SequenceNode sequence ? sequence.Items.Count : list.Items.Count),
        MapValue map => ("mapping", "entry", "entries", map.Node is MappingNode mapping ? mapping.Entries.Count : map.Entries.Count),
        ScalarValue { Value: string text } => ("text", "character", "characters", text.Length),
        _ => ("text", "character", "characters", 0),
    };

    private static string Allowed(Constraint constraint) => (Read(constraint.Min) ?? 0, Read(constraint.Max)) switch
    {
        (var min, null) => string.Format(CultureInfo.InvariantCulture, "at least {0} {1} needed", min, min == 1 ? "is" : "are"),
        (0, { } max) => string.Format(CultureInfo.InvariantCulture, "at most {0} {1} allowed", max, max == 1 ? "is" : "are"),
        ({ } min, { } max) when min == max => string.Format(CultureInfo.InvariantCulture, "exactly {0} {1} needed", min, min == 1 ? "is" : "are"),
        ({ } min, { } max) => string.Format(CultureInfo.InvariantCulture, "{0} to {1} are allowed", min, max),
    };
}
