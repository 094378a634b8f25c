using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Checks values against what attributes ask of them.</summary>
internal static class ConstraintChecker
{
    /// <summary>Checks one value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(RecordField field, DataValue value, List<SeedProblem> problems)
    {
    }

    /// <summary>Checks what two fields of one record say about each other.</summary>
    /// <param name="fields">The record's fields.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void CheckTogether(IReadOnlyList<FieldValue> fields, List<SeedProblem> problems)
    {
    }
}
