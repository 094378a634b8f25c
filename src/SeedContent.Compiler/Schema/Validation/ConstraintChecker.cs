using System.Globalization;
using System.Numerics;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Checks values against what attributes ask of them. One checks the values of one file.</summary>
internal sealed class ConstraintChecker
{
    private readonly PatternMatcher patterns = new();

    /// <summary>What is said of a field that is missing.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The last words of <see cref="SeedDescriptors.MissingField"/>.</returns>
    public static string Missing(RecordField field) =>
        field.Constraints.FirstOrDefault(static constraint => constraint.ForbidsNull) is { } constraint && ConstraintMessage.Format(field.Member, constraint) is { } message
            ? message
            : "expected " + Expected.Of(field.Type);

    /// <summary>Checks one value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public void Check(RecordField field, DataValue value, List<SeedProblem> problems)
    {
        foreach (var constraint in field.Constraints)
        {
            if (Find(field, constraint, value) is { } problem)
            {
                problems.Add(problem);
            }
        }
    }

    /// <summary>Checks what two fields of one record say about each other.</summary>
    /// <param name="fields">The record's fields.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void CheckTogether(IReadOnlyList<FieldValue> fields, List<SeedProblem> problems)
    {
        foreach (var field in fields)
        {
            foreach (var constraint in field.Field.Constraints)
            {
                if (constraint.Kind == ConstraintKind.After
                    && field.Value is ScalarValue value
                    && fields.FirstOrDefault(other => string.Equals(other.Field.Member, constraint.Text, StringComparison.Ordinal)) is { Value: ScalarValue before } other
                    && before.Type.Kind == value.Type.Kind
                    && ValueOrder.Compare(value.Value, before.Value) <= 0)
                {
                    problems.Add(new(SeedDescriptors.NotAfter, value.Node.Span, [
                        Shown.Plain(value.Text),
                        field.Field.Name,
                        ValueOrder.IsNumber(value.Type.Kind) ? "greater than" : "after",
                        Shown.Plain(before.Text),
                        other.Field.Name,
                    ])
                    {
                        Related = before.Node.Span,
                    });
                }
            }
        }
    }

    private SeedProblem? Find(RecordField field, Constraint constraint, DataValue value)
    {
        return constraint.Kind switch
        {
            ConstraintKind.Required => FindEmpty(field, constraint, value),
            ConstraintKind.Pattern => FindMismatch(field, constraint, value),
            ConstraintKind.Length => Problem(SeedDescriptors.WrongLength, LengthCheck.Find(field, constraint, value)),
            ConstraintKind.Range => Problem(SeedDescriptors.OutOfRange, RangeCheck.Find(field, constraint, value)),
            ConstraintKind.Allowed or ConstraintKind.Denied => Problem(SeedDescriptors.ValueNotAllowed, SetCheck.Find(field, constraint, value)),
            ConstraintKind.EmailAddress or ConstraintKind.Url or ConstraintKind.Base64 => Problem(SeedDescriptors.WrongFormat, FormatCheck.Find(field, constraint, value)),

            // These are about other fields and other entries.
            _ => null,
        };

        SeedProblem? Problem(SeedDescriptor descriptor, string? message) =>
            message is null ? null : new(descriptor, value.Node.Span, [ConstraintMessage.Of(field, constraint, message)]);
    }

    private static SeedProblem? FindEmpty(RecordField field, Constraint constraint, DataValue value) =>
        value is ScalarValue { Type.Kind: DataTypeKind.Text or DataTypeKind.None, Value: string text } && string.IsNullOrWhiteSpace(text) && !constraint.AllowsEmpty
            ? new(SeedDescriptors.MissingField, value.Node.Span, [field.Name, ConstraintMessage.Of(field, constraint, "expected a text that is not empty")])
            : null;

    private SeedProblem? FindMismatch(RecordField field, Constraint constraint, DataValue value)
    {
        if (value is not ScalarValue scalar)
        {
            return null;
        }

        // As .NET writes the value; a decimal has the digits of the seed.
        var text = scalar.Value is BigInteger or Guid ? Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) : scalar.Text;
        var shown = Shown.Quoted(text);
        return patterns.Matches(constraint, text) switch
        {
            true => null,
            null => new(SeedDescriptors.PatternTimeout, value.Node.Span, [
                constraint.Text ?? "",
                PatternMatcher.LimitOf(constraint).ToString(CultureInfo.InvariantCulture),
                shown,
                field.Name,
            ]),
            _ => new(SeedDescriptors.PatternMismatch, value.Node.Span, [
                ConstraintMessage.Of(field, constraint, $"{shown} of '{field.Name}' does not match the whole pattern {constraint.Text}"),
            ]),
        };
    }
}
