using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;

namespace SeedContent.Generator;

/// <summary>
/// The Roslyn host of the compiler library: additional files in, sources and diagnostics out. What is done is done in
/// <c>SeedContent.Compiler</c>; here stands in which order, and what each step depends on.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectReader.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        var options = project.Select(static (project, _) => project.Options);

        // Each file by itself.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => HostFile.TryCreate(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Files)
            .WhereNotNull();
        var sidecars = files
            .Where(static file => file.IsSidecar)
            .Combine(options)
            .Select(static (pair, token) => SeedSteps.ReadSidecar(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Sidecars);
        var lookup = sidecars.Collect().Select(static (all, _) => SidecarLookup.Create(all));
        var texts = files.Where(static file => !file.IsSidecar);
        var seeds = texts
            .Combine(lookup)
            .Select(static (pair, _) => pair.Right.Pair(pair.Left))
            .WithTrackingName(TrackingNames.Pairs)
            .Combine(options)
            .Select(static (pair, token) => SeedSteps.CompileSeed(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Seeds);
        var entries = seeds
            .Select(static (seed, _) => seed.Code)
            .WithTrackingName(TrackingNames.Entries)
            .WhereNotNull();

        // Then across files, without their texts.
        var plan = seeds
            .Select(static (seed, _) => seed.Identity)
            .WhereNotNull()
            .Collect()
            .Select(static (identities, _) => CollectionPlanner.Plan(identities))
            .WithTrackingName(TrackingNames.Plan);
        var clashes = plan
            .Select(static (plan, _) => plan.Collections)
            .Combine(options)
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => TypeClashes.Find(pair.Left.Left, pair.Left.Right, pair.Right));
        var collections = plan
            .Select(static (plan, _) => plan.Collections)
            .Combine(clashes.Select(static (clashes, _) => clashes.ClassNames))
            .Select(static (pair, _) => TypeClashes.LeaveOut(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Collections);
        var groups = entries
            .Collect()
            .Combine(collections)
            .SelectMany(static (pair, _) => Grouping.Group(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Groups);

        context.RegisterSourceOutput(
            collections.SelectMany(static (all, _) => all).Combine(options),
            static (output, pair) => SourceFiles.Add(output, IndexEmitter.FileName(pair.Left), () => IndexEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            groups.Combine(options),
            static (output, pair) => SourceFiles.Add(output, pair.Left.FileName, () => GroupEmitter.Emit(pair.Left, pair.Right)));

        // What is wrong goes its own way: a line that moved writes no source anew.
        var orphans = texts.Select(static (file, _) => file.Seed).Collect()
            .Combine(sidecars.Select(static (sidecar, _) => sidecar.File).Collect())
            .Select(static (pair, _) => OrphanedSidecars.Find(pair.Left, pair.Right));
        var languageVersion = context.ParseOptionsProvider
            .Combine(project)
            .Combine(plan.Select(static (plan, _) => plan.Collections.Count > 0))
            .Select(static (pair, _) => LanguageVersionCheck.Find((pair.Left.Left as CSharpParseOptions)?.LanguageVersion, pair.Left.Right, pair.Right));
        var diagnostics = seeds.CollectDiagnostics(static seed => seed.Diagnostics)
            .And(sidecars.CollectDiagnostics(static sidecar => sidecar.Diagnostics))
            .And(orphans)
            .And(plan.Select(static (plan, _) => plan.Diagnostics))
            .And(clashes.Select(static (clashes, _) => clashes.Diagnostics))
            .And(project.Select(static (project, _) => project.Diagnostics))
            .And(languageVersion)
            .Select(static (all, _) => DiagnosticOrder.Sort(all))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, all) => DiagnosticReporter.Report(output, all));
    }
}
