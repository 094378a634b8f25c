using System.Globalization;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>What the user says in place of a message: <c>ErrorMessage</c>.</summary>
internal static class ConstraintMessage
{
    /// <summary>Fills in the holes as .NET's attributes do: the member's name, then the attribute's arguments.</summary>
    /// <param name="member">The member.</param>
    /// <param name="constraint">The constraint.</param>
    /// <returns>The message; null where the user says nothing.</returns>
    /// <exception cref="FormatException">It has other holes.</exception>
    public static string? Format(string member, Constraint constraint) => constraint.Message is { } message
        ? string.Format(CultureInfo.InvariantCulture, message, [member, .. Arguments(constraint)])
        : null;

    /// <summary>The message of a constraint.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constraint">The constraint.</param>
    /// <param name="message">What is said otherwise.</param>
    public static string Of(RecordField field, Constraint constraint, string message) => Format(field.Member, constraint) ?? message;

    private static object[] Arguments(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Pattern => [constraint.Text ?? ""],
        ConstraintKind.Length when string.Equals(constraint.Attribute, "StringLength", StringComparison.Ordinal) => [constraint.Max ?? "", constraint.Min ?? "0"],
        ConstraintKind.Length or ConstraintKind.Range => [.. new[] { constraint.Min, constraint.Max }.OfType<string>()],
        _ => [],
    };
}
