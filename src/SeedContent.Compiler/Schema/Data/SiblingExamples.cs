using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Says of a field that is missing what another entry has there: that shows best what is meant.</summary>
internal static class SiblingExamples
{
    /// <summary>Adds an example to a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="entries">All entries of the collection.</param>
    /// <returns>The problem; the same one where it is another, or no entry has the field.</returns>
    public static SeedProblem AddTo(SeedProblem problem, IReadOnlyList<DataEntry> entries)
    {
        if (problem.Descriptor != SeedDescriptors.MissingField)
        {
            return problem;
        }

        foreach (var entry in entries)
        {
            var found = entry.Value.Fields.FirstOrDefault(field => string.Equals(field.Field.Name, problem.Arguments[0], StringComparison.Ordinal));
            if (found?.Value is ScalarValue scalar && scalar.Text.Trim().Length > 0)
            {
                return problem with { Arguments = [problem.Arguments[0], $"{problem.Arguments[1]}; '{entry.Source.Item.Key}' has '{NodeText.Shorten(scalar.Text)}'"] };
            }
        }

        return problem;
    }
}
