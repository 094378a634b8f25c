using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Says of a field that is missing what another entry has there: that shows best what is meant.</summary>
/// <param name="entries">All entries of the collection.</param>
internal sealed class SiblingExamples(IReadOnlyList<DataEntry> entries)
{
    // A field that one entry does not have is often missing in all of them.
    private readonly Dictionary<string, string?> byField = new(StringComparer.Ordinal);

    /// <summary>Adds an example to a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The problem; the same one where it is another, or no entry has the field.</returns>
    public SeedProblem AddTo(SeedProblem problem)
    {
        if (problem.Descriptor != SeedDescriptors.MissingField)
        {
            return problem;
        }

        var field = problem.Arguments[0];
        if (!byField.TryGetValue(field, out var example))
        {
            byField.Add(field, example = Find(field));
        }

        return example is null ? problem : problem with { Arguments = [field, $"{problem.Arguments[1]}; {example}"] };
    }

    private string? Find(string name)
    {
        foreach (var entry in entries)
        {
            var found = entry.Value.Fields.FirstOrDefault(field => string.Equals(field.Field.Name, name, StringComparison.Ordinal));
            if (found?.Value is ScalarValue scalar && scalar.Text.Trim().Length > 0)
            {
                return $"'{entry.Source.Item.Key}' has '{NodeText.Shorten(scalar.Text)}'";
            }
        }

        return null;
    }
}
