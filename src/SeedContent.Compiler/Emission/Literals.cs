using System.Globalization;
using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes values as C# literals (C# specification, 6.4.5).</summary>
internal static class Literals
{
    /// <summary>A string, or <c>null</c>.</summary>
    public static string String(string? value) => value is null ? "null" : "\"" + Escape(value) + "\"";

    /// <summary>A <c>DateOnly</c>, or <c>null</c>.</summary>
    public static string Date(CalendarDate? date) => date is { } day
        ? $"new global::System.DateOnly({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})"
        : "null";

    /// <summary>An integer.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The inside of a regular string literal. Whatever a reader of the code could not see or would see wrongly is written as an escape.</summary>
    public static string Escape(string value)
    {
        var result = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    result.Append('\\').Append(c);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                default:
                    if (IsPlain(c))
                    {
                        result.Append(c);
                    }
                    else
                    {
                        result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether a character can stand in code as itself: no control, no line separator, nothing that reorders text (Unicode TR 36).</summary>
    public static bool IsPlain(char c) => char.IsSurrogate(c) || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
