using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema;

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

        // Each file by itself. Few steps here as well: after an edit of one file Roslyn copies what each step has for all files.
        // For the same reason the property is read once: each provider that it gives looks for changes among all files by itself.
        var texts = context.AdditionalTextsProvider;
        var metadata = context.AnalyzerConfigOptionsProvider;
        var dataFiles = texts
            .Where(static text => SeedKinds.FormatOf(text.Path) is not null)
            .Combine(metadata)
            .SelectMany(static (pair, _) => HostFile.Find(pair.Left, pair.Right))
            .Combine(options);
        var data = dataFiles
            .Where(static pair => pair.Left.Seed.Kind == SeedKind.Data)
            .Select(static (pair, token) => SeedSteps.CompileData(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Data)
            .Collect();
        var sidecars = dataFiles
            .Where(static pair => SeedKinds.FormatOf(pair.Left.Seed.SeedPath) == DataFormat.Yaml)
            .Select(static (pair, token) => SeedSteps.ReadSidecar(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Sidecars)
            .Collect();
        var seeds = texts
            .Combine(metadata.Combine(sidecars.Select(static (all, _) => SidecarLookup.Create(all)).Combine(options)))
            .SelectMany(static (pair, _) => pair.Right.Right.Left.Pair(HostFile.Find(pair.Left, pair.Right.Left), pair.Right.Right.Right))
            .WithTrackingName(TrackingNames.Pairs)
            .Select(static (input, token) => SeedSteps.CompileSeed(input, token))
            .WithTrackingName(TrackingNames.Seeds)
            .Collect();

        // Then across files: few steps, since each step for each file would be paid for all files after every edit of one.
        var roles = seeds
            .Select(static (all, _) => all.Select(seed => seed.File).Where(file => file.IsInRoot).ToEquatableArray())
            .Combine(data.Combine(sidecars))
            .Select(static (pair, _) => FileRoles.Assign(pair.Left, pair.Right.Left, pair.Right.Right));
        var collectedData = roles.Select(static (roles, _) => roles.Data);
        var plan = seeds
            .Select(static (all, _) => all.Select(seed => seed.Identity).OfType<EntryIdentity>().ToEquatableArray())
            .Combine(collectedData.Select(static (all, _) => all.SelectMany(data => data.Identities).ToEquatableArray()))
            .Combine(collectedData.Select(static (all, _) => all.Select(data => new CollectionTypes(data.File.Stem, data.TypeNames)).ToEquatableArray()))
            .Select(static (pair, _) => CollectionPlanner.Plan(pair.Left.Left.Concat(pair.Left.Right), pair.Right))
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
        var groups = seeds
            .Select(static (all, _) => all.Select(seed => seed.Code).OfType<EntryCode>().ToEquatableArray())
            .WithTrackingName(TrackingNames.Entries)
            .Combine(collectedData.Select(static (all, _) => all.SelectMany(data => data.Entries).ToEquatableArray()))
            .Combine(collections.Select(static (collections, _) => GroupLayout.Create(collections)))
            .SelectMany(static (pair, _) => pair.Right.Fill(pair.Left.Left.Concat(pair.Left.Right)))
            .WithTrackingName(TrackingNames.Groups);

        context.RegisterSourceOutput(
            collections.SelectMany(static (all, _) => all).Combine(options),
            static (output, pair) => SourceFiles.Add(output, IndexEmitter.FileName(pair.Left), () => IndexEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            groups.Combine(options),
            static (output, pair) => SourceFiles.Add(output, pair.Left.FileName, () => GroupEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            collectedData.Combine(collections).SelectMany(static (pair, _) => FileRoles.TypeFiles(pair.Left, pair.Right)),
            static (output, types) => SourceFiles.Add(output, types.FileName, () => types.Code));

        // What is wrong goes its own way: a line that moved writes no source anew.
        var orphans = seeds
            .Select(static (all, _) => all.Select(seed => seed.File).ToEquatableArray())
            .Combine(roles.Select(static (roles, _) => roles.Sidecars))
            .Select(static (pair, _) => OrphanedSidecars.Find(pair.Left, pair.Right.Select(sidecar => sidecar.File)));
        var languageVersion = context.ParseOptionsProvider
            .Combine(project)
            .Combine(plan.Select(static (plan, _) => plan.Collections.Count > 0))
            .Select(static (pair, _) => LanguageVersionCheck.Find((pair.Left.Left as CSharpParseOptions)?.LanguageVersion, pair.Left.Right, pair.Right));
        var diagnostics = seeds.Select(static (all, _) => all.SelectMany(seed => seed.Diagnostics).ToEquatableArray())
            .And(collectedData.Select(static (all, _) => all.SelectMany(data => data.Diagnostics).ToEquatableArray()))
            .And(roles.Select(static (roles, _) => roles.Sidecars.SelectMany(sidecar => sidecar.Diagnostics).ToEquatableArray()))
            .And(orphans)
            .And(plan.Select(static (plan, _) => plan.Diagnostics))
            .And(clashes.Select(static (clashes, _) => clashes.Diagnostics))
            .And(project.Select(static (project, _) => project.Diagnostics))
            .And(languageVersion)
            .Select(static (all, _) => DiagnosticOrder.Sort(all))
            .WithTrackingName(TrackingNames.Diagnostics);

        // What the user makes of them. All files are at hand here, which costs nothing while none changes, and are looked into only where
        // something is wrong or a baseline is named: a step for each file would be paid for all files.
        var files = texts.Collect().Combine(metadata.Combine(project));
        var severities = diagnostics
            .Combine(files)
            .Select(static (pair, _) => FileSeverities.Apply(pair.Left, pair.Right.Left, pair.Right.Right.Left, pair.Right.Right.Right))
            .WithTrackingName(TrackingNames.Severities);
        var baseline = files
            .Select(static (pair, _) => HostBaseline.Find(pair.Left, pair.Right.Left, pair.Right.Right))
            .Select(static (baseline, token) => baseline?.Read(token))
            .WithTrackingName(TrackingNames.Baseline);
        var outcome = severities
            .Combine(baseline)
            .Combine(project)
            .Select(static (pair, _) => BaselineSteps.Apply(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Outcome);
        context.RegisterSourceOutput(outcome, static (output, outcome) => BaselineSteps.Report(output, outcome));
    }
}
