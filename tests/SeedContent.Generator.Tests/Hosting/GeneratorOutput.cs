using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorOutput(GeneratorRunResult result, CSharpCompilation compilation, byte[]? pack)
{
    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>What is wrong; without what is only offered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics.RemoveAll(IsOffer);

    /// <summary>The offers to declare types that are inferred.</summary>
    public ImmutableArray<Diagnostic> Offers => [.. result.Diagnostics.Where(IsOffer)];

    public Exception? Exception => result.Exception;

    /// <summary>The generated files by their name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The diagnostics as people see them: <c>path(line,column): severity id: message</c>.</summary>
    public IReadOnlyList<string> Messages => [.. Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>How often each id was reported: <c>SEED1003 5, SEED1009 1</c>.</summary>
    public string CountOfEachId => string.Join(", ", Diagnostics
        .GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));

    /// <summary>What the compiler finds wrong with the user's and the generated code.</summary>
    public IReadOnlyList<string> CompilerErrors => CompilerMessages(DiagnosticSeverity.Error);

    /// <summary>How often each reason stands at the outputs of a step: <c>Cached 3, Modified 1</c>.</summary>
    public string Reasons(string step) => Tracked.TrackedSteps.TryGetValue(step, out var runs) ? Reasons(runs) : "";

    /// <summary>How often each reason stands at the generated files.</summary>
    public string OutputReasons() => Reasons(Tracked.TrackedOutputSteps.Values.SelectMany(runs => runs));

    /// <summary>The types of all values that go from step to step.</summary>
    public IReadOnlyCollection<Type> StepTypes()
    {
        var types = new HashSet<Type>();
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        var left = new Stack<IncrementalGeneratorRunStep>(Tracked.TrackedSteps.Values.Concat(Tracked.TrackedOutputSteps.Values).SelectMany(runs => runs));
        while (left.TryPop(out var step))
        {
            if (seen.Add(step))
            {
                types.UnionWith(step.Outputs.Select(output => output.Value?.GetType()).OfType<Type>());
                foreach (var (source, _) in step.Inputs)
                {
                    left.Push(source);
                }
            }
        }

        return types;
    }

    /// <summary>Fails where the compiler, or the generator, has anything to say about the project.</summary>
    public GeneratorOutput AssertClean()
    {
        Assert.Null(Exception);
        AssertNone(Messages);
        return AssertCompiles();
    }

    /// <summary>Fails where the compiler has anything to say about the user's and the generated code, whatever is wrong with the seeds.</summary>
    public GeneratorOutput AssertCompiles()
    {
        Assert.Null(Exception);
        AssertNone(CompilerMessages(DiagnosticSeverity.Warning));
        return this;
    }

    /// <summary>Compiles the project and loads it.</summary>
    public Assembly Load() => Load(pack);

    /// <summary>Compiles the project with another content pack than the generator was told of, and loads it.</summary>
    /// <param name="resource">The pack; null for none.</param>
    public Assembly Load(byte[]? resource)
    {
        using var stream = new MemoryStream(Emit(resource));

        // The runtime library comes from the default context: it is the one that the tests use too.
        return new AssemblyLoadContext(name: null).LoadFromStream(stream);
    }

    /// <summary>Compiles the project.</summary>
    /// <returns>The assembly's bytes.</returns>
    public byte[] Emit() => Emit(pack);

    private byte[] Emit(byte[]? resource)
    {
        using var stream = new MemoryStream();
        ResourceDescription[] resources = resource is null ? [] : [new("SeedContent.pack", () => new MemoryStream(resource), isPublic: true)];
        var emitted = Compilation.Emit(stream, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return stream.ToArray();
    }

    /// <summary>A collection's <c>All</c>.</summary>
    public SeedCollection<T> All<T>(string className)
        where T : class => (SeedCollection<T>)Load().GetType(className)!.GetProperty("All")!.GetValue(null)!;

    private GeneratorRunResult Tracked => result.TrackedSteps.IsEmpty
        ? throw new InvalidOperationException("No step was tracked: make the host with trackSteps.")
        : result;

    private static bool IsOffer(Diagnostic diagnostic) => string.Equals(diagnostic.Id, "SEED5012", StringComparison.Ordinal);

    // All of each message: that of the framework is cut.
    private static void AssertNone(IReadOnlyCollection<string> messages) => Assert.True(messages.Count == 0, string.Join('\n', messages));

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));

    private List<string> CompilerMessages(DiagnosticSeverity severity) => Compilation
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity >= severity)
        .Select(diagnostic => diagnostic.ToString())
        .ToList();
}
