using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Data;

namespace SeedContent.Generator.Pipeline;

/// <summary>What is wrong, with the severity that the user gives it. It goes its own way: a line that moved writes no source anew.</summary>
internal static class DiagnosticStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    /// <param name="texts">The text seeds.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="links">What was checked across texts.</param>
    /// <param name="sources">The sources.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, ProjectStage project, FileStage files, TextStage texts, CollectionStage collections, LinkStage links, SourceStage sources)
    {
        var orphans = texts.Seeds
            .With(collections.Roles.Select(static (roles, _) => roles.Sidecars))
            .Select(static (pair, _) => OrphanedSidecars.Find(pair.Left.Select(seed => seed.File), pair.Right.Select(sidecar => sidecar.File)));
        var empty = collections.Plan
            .With(project.Declarations)
            .With(texts.Seeds)
            .With(collections.CollectedData)
            .Select(static (pair, _) => pair.Left.Left.Right.FindEmpty(pair.Left.Left.Left.Collections, pair.Left.Right.Select(seed => seed.File).Concat(pair.Right.Select(data => data.File))));
        var languageVersion = context.ParseOptionsProvider
            .With(project.Project)
            .With(collections.Plan)
            .Select(static (pair, _) => LanguageVersionCheck.Find((pair.Left.Left as CSharpParseOptions)?.LanguageVersion, pair.Left.Right, emitsCode: pair.Right.Collections.Count > 0));
        var offers = collections.Collections
            .With(collections.CollectedData.With(collections.InferredTypes))
            .With(project.Options)
            .Select(static (pair, _) => DeclarationOffers.Find(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right));
        var diagnostics = texts.Parts.Select(static (parts, _) => parts.HasDiagnostics ? SeedCode.DiagnosticsOf(parts.Seeds) : [])
            .And(collections.CollectedData.Select(static (all, _) => all.SelectMany(data => data.Diagnostics).ToEquatableArray()))
            .And(collections.Roles.Select(static (roles, _) => roles.Sidecars.SelectMany(sidecar => sidecar.Diagnostics).ToEquatableArray()))
            .And(collections.Roles.Select(static (roles, _) => roles.Diagnostics))
            .And(collections.InferredTypes.Select(static (all, _) => all.SelectMany(type => type.Diagnostics).ToEquatableArray()))
            .And(orphans)
            .And(offers)
            .And(links.Links.Select(static (links, _) => links.Diagnostics))
            .And(links.AssetPlan.Select(static (plan, _) => plan.Diagnostics))
            .And(links.Headings)
            .And(project.Declarations.Select(static (declared, _) => declared.Diagnostics))
            .And(project.ComponentDeclarations.Select(static (declared, _) => declared.Diagnostics))
            .And(sources.JoinedCollections.Select(static (joins, _) => joins.Diagnostics))
            .And(empty)
            .And(collections.Plan.Select(static (plan, _) => plan.Diagnostics))
            .And(collections.Clashes.Select(static (clashes, _) => clashes.Diagnostics))
            .And(project.Project.With(project.Schemas).With(sources.JoinedCollections).Select(static (pair, _) => SeedlessProjects.Filter(pair.Left.Left.Diagnostics, pair.Left.Right, pair.Right)))
            .And(languageVersion)
            .And(files.Pack.Select(static (pack, _) => pack?.Diagnostics ?? []))
            .And(sources.JsonSchemas.Select(static (schemas, _) => schemas?.Diagnostics ?? []))
            .Select(static (all, _) => DiagnosticOrder.Sort(all))
            .WithTrackingName(TrackingNames.Diagnostics);

        // What the user makes of them. The files are looked into only where something is wrong or a baseline is named.
        var severities = diagnostics
            .With(files.Files)
            .Select(static (pair, _) => FileSeverities.Apply(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Severities);
        var baseline = files.Files
            .Select(static (files, _) => HostBaseline.Find(files))
            .Select(static (baseline, token) => baseline?.Read(token))
            .WithTrackingName(TrackingNames.Baseline);
        var outcome = severities
            .With(baseline)
            .With(project.Project)
            .Select(static (pair, _) => BaselineSteps.Apply(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Outcome);
        context.RegisterSourceOutput(outcome, static (output, outcome) => BaselineSteps.Report(output, outcome));
    }
}
