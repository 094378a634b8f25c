namespace SeedContent.Package.Tests.Fixtures;

/// <summary>A build's outcome: what it printed, and what the compiler logged.</summary>
/// <param name="Result">The command and its output.</param>
/// <param name="Diagnostics">The compiler's diagnostics, from its error log, without those that are suppressed, and those that only offer to declare a type.</param>
/// <param name="Printed">All diagnostics in the printed output, MSBuild's own too, each once.</param>
public sealed record BuildResult(CommandResult Result, IReadOnlyList<BuildDiagnostic> Diagnostics, IReadOnlyList<BuildDiagnostic> Printed)
{
    /// <summary>Whether the build ended well.</summary>
    public bool IsSuccess => Result.ExitCode == 0;

    /// <summary>Our own among the compiler's diagnostics, in the short form, in ordinal order.</summary>
    public IReadOnlyList<string> Seeds => [.. Diagnostics
        .Where(diagnostic => diagnostic.Id.StartsWith("SEED", StringComparison.Ordinal))
        .Select(diagnostic => diagnostic.Summary)
        .Order(StringComparer.Ordinal)];

    /// <summary>Reads a build's output and error log.</summary>
    /// <param name="result">The command and its output.</param>
    /// <param name="errorLog">The path of the error log; none is written where the compiler did not run.</param>
    public static BuildResult Create(CommandResult result, string errorLog) =>
        new(result, File.Exists(errorLog) ? [.. SarifReader.Read(errorLog).Where(diagnostic => diagnostic.Id != "SEED5012")] : [], PrintedDiagnostics.Read(result.Output));

    /// <summary>Fails the test, with all that was written, unless the build ended well.</summary>
    public BuildResult Succeeded()
    {
        Result.Succeeded();
        return this;
    }

    /// <summary>Fails the test unless the build failed.</summary>
    public BuildResult Failed()
    {
        Assert.True(!IsSuccess, Result.ToString());
        return this;
    }

    /// <summary>Fails the test unless the build ended well and had nothing to say.</summary>
    public BuildResult SucceededWithoutWarnings()
    {
        Succeeded();
        Assert.True(Printed.Count == 0, Result.ToString());
        return this;
    }
}
