using System.Globalization;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Finds constraints that no value can be checked against.</summary>
public static class ConstraintMistakes
{
    /// <summary>Checks a constraint by itself.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="field">The field that has it.</param>
    /// <param name="isNested">Whether the field is not one of an entry's own.</param>
    /// <returns>Why it cannot be checked; null where it can.</returns>
    public static string? Find(Constraint constraint, RecordField field, bool isNested) =>
        FindMessageMistake(constraint, field) ?? FindPlaceMistake(constraint, field, isNested) ?? FindArgumentMistake(constraint, field.Type);

    /// <summary>Checks a field that shall be after another.</summary>
    /// <param name="field">The field.</param>
    /// <param name="other">The other.</param>
    /// <returns>Why they cannot be compared; null where they can.</returns>
    public static string? FindBetween(RecordField field, RecordField other) =>
        string.Equals(field.Member, other.Member, StringComparison.Ordinal) ? "no value is after itself"
        : field.Type.Kind != other.Type.Kind ? $"{other.Member} is of another type, {Name(other.Type)}"
        : null;

    private static string? FindMessageMistake(Constraint constraint, RecordField field)
    {
        try
        {
            _ = ConstraintMessage.Format(field.Member, constraint);
            return null;
        }
        catch (FormatException)
        {
            return $"'{constraint.Message}' is no message; write {{0}} for the member, {{1}} and {{2}} for what the attribute asks, {{{{ for a brace";
        }
    }

    private static string? FindPlaceMistake(Constraint constraint, RecordField field, bool isNested) => constraint.Kind switch
    {
        ConstraintKind.Required => null,
        _ when field.Source is FieldSource.Markdown or FieldSource.Article => "it is the text below the fields",
        ConstraintKind.Unique or ConstraintKind.Invariant when field.Source == FieldSource.BodyText => "it is the text below the fields",
        ConstraintKind.Unique when isNested => "only a field of the entry itself can be unique, no field of a record in it",
        ConstraintKind.Invariant when isNested => "only a field of the entry itself is compared, no field of a record in it",
        _ => FindTypeMistake(constraint, field.Type),
    };

    private static string? FindTypeMistake(Constraint constraint, DataType type)
    {
        var isText = type.Kind is DataTypeKind.Text or DataTypeKind.None;
        var (isRight, reason) = constraint.Kind switch
        {
            ConstraintKind.Length when string.Equals(constraint.Attribute, "StringLength", StringComparison.Ordinal) => (isText, "is no text"),
            ConstraintKind.Length => (isText || type.Kind is DataTypeKind.List or DataTypeKind.Map, "has no length"),
            ConstraintKind.Range or ConstraintKind.After => (ValueOrder.Has(type.Kind), "is no number, date or time"),
            ConstraintKind.EmailAddress or ConstraintKind.Base64 => (isText, "is no text"),
            ConstraintKind.Url => (isText || type.Kind == DataTypeKind.Uri, "is no text"),
            ConstraintKind.Pattern => (isText || ValueOrder.IsNumber(type.Kind) || type.Kind is DataTypeKind.Char or DataTypeKind.Guid or DataTypeKind.Uri or DataTypeKind.Version or DataTypeKind.Culture, "is no text"),
            ConstraintKind.Allowed or ConstraintKind.Denied => (type.Kind is not (DataTypeKind.Parsable or DataTypeKind.Reference) && IsSingle(type.Kind), "has no values that C# can name"),
            ConstraintKind.Unique => (IsSingle(type.Kind), "is no single value"),
            _ => (true, ""),
        };
        return isRight ? null : $"{Name(type)} {reason}";
    }

    private static string? FindArgumentMistake(Constraint constraint, DataType type) => constraint.Kind switch
    {
        ConstraintKind.Length => FindLengthMistake(constraint),
        ConstraintKind.Range => FindRangeMistake(constraint, type),
        ConstraintKind.Pattern => FindPatternMistake(constraint.Text),
        ConstraintKind.Allowed when constraint.Values.Count == 0 => "it allows no value",
        ConstraintKind.Allowed or ConstraintKind.Denied => constraint.Values.FirstOrDefault(text => SetCheck.Read(text, type) is null) is { } wrong ? $"{Shown.Quoted(wrong)} is not {Expected.Of(type)}" : null,
        _ => null,
    };

    private static string? FindLengthMistake(Constraint constraint)
    {
        var (min, max) = (LengthCheck.Read(constraint.Min), LengthCheck.Read(constraint.Max));
        return min < 0 || max < 0 ? "a length is 0 or more" : min > max ? InOrder(constraint) : null;
    }

    private static string? FindRangeMistake(Constraint constraint, DataType type)
    {
        if (constraint is not { Min: { } least, Max: { } greatest })
        {
            return "a range has two bounds";
        }

        var (min, max) = (ValueOrder.ReadBound(least, type), ValueOrder.ReadBound(greatest, type));
        if (min is null || max is null)
        {
            return $"{Shown.Quoted(min is null ? least : greatest)} is not {(ValueOrder.IsNumber(type.Kind) ? "a number" : Expected.Of(type))}";
        }

        var comparison = ValueOrder.Compare(min, max);
        return comparison > 0 ? InOrder(constraint)
            : comparison == 0 && (constraint.ExcludesMin || constraint.ExcludesMax) ? $"no value is above and below {least}"
            : null;
    }

    private static string InOrder(Constraint constraint) => string.Format(CultureInfo.InvariantCulture, "the least, {0}, is more than the greatest, {1}", constraint.Min, constraint.Max);

    private static string? FindPatternMistake(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return "the pattern is empty";
        }

        try
        {
            _ = PatternMatcher.Create(pattern!, 1);
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message.TrimEnd('.');
        }
    }

    private static bool IsSingle(DataTypeKind kind) => kind is not (DataTypeKind.List or DataTypeKind.Map or DataTypeKind.Record or DataTypeKind.Union);

    private static string Name(DataType type) => type.Kind switch
    {
        DataTypeKind.List => "a list",
        DataTypeKind.Map => "a dictionary",
        DataTypeKind.None => "a key",
        _ => (type.Name ?? "its type").Replace("global::", ""),
    };
}
