namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>Tells the known mistakes from the new ones.</summary>
public static class BaselineMatcher
{
    /// <summary>Makes information of each mistake that a line lists. Each line stands for one: several equal mistakes are several equal lines.</summary>
    /// <param name="diagnostics">The diagnostics, in their order, with the severities that the user gives them.</param>
    /// <param name="baseline">The baseline.</param>
    /// <returns>The diagnostics, with those of the baseline itself and one for each line that lists nothing.</returns>
    public static BaselineOutcome Match(EquatableArray<SeedDiagnostic> diagnostics, BaselineModel baseline)
    {
        var lines = baseline.Lines.GroupBy(line => line.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<BaselineLine>(group), StringComparer.Ordinal);
        var all = new List<SeedDiagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            // One that the user's settings made information already needs no line, but a line that it has is not wrong.
            if (diagnostic.SeedPath is not null && lines.TryGetValue(BaselineText.LineOf(diagnostic), out var left) && left.Count > 0)
            {
                left.Dequeue();
                all.Add(AsKnown(diagnostic));
            }
            else
            {
                all.Add(diagnostic);
            }
        }

        all.AddRange(baseline.Diagnostics);
        all.AddRange(lines.Values.SelectMany(left => left).Select(line => new SeedDiagnostic(SeedDescriptors.BaselineStale, line.Location, [line.Id, line.SeedPath])));
        return new(DiagnosticOrder.Sort(all.ToEquatableArray()), Text: null);
    }

    /// <summary>Makes information of every mistake, and lists them all in a new baseline.</summary>
    /// <param name="diagnostics">The diagnostics, with the severities that the user gives them.</param>
    /// <returns>The diagnostics, and the baseline's text. What stands in no seed, such as a wrong property, is never known.</returns>
    public static BaselineOutcome Write(EquatableArray<SeedDiagnostic> diagnostics) => new(
        diagnostics.Select(diagnostic => IsListed(diagnostic) ? AsKnown(diagnostic) : diagnostic).ToEquatableArray(),
        BaselineText.Write(diagnostics.Where(IsListed)));

    /// <summary>Whether a baseline that is written now lists it: an error or a warning in a seed.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>True where it does.</returns>
    public static bool IsListed(SeedDiagnostic diagnostic) => diagnostic.SeedPath is not null && diagnostic.Severity >= SeedSeverity.Warning;

    private static SeedDiagnostic AsKnown(SeedDiagnostic diagnostic) => diagnostic with { Severity = SeedSeverity.Info, IsKnown = true };
}
