using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Generator.Pipeline;

/// <summary>What is checked across texts: the assets, where links lead, and the headings of variants.</summary>
internal sealed class LinkStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    /// <param name="texts">The text seeds.</param>
    /// <param name="collections">The collections.</param>
    public LinkStage(IncrementalGeneratorInitializationContext context, ProjectStage project, FileStage files, TextStage texts, CollectionStage collections)
    {
        var assets = files.Files
            .With(files.WrittenByTargets)
            .Select(static (pair, _) => pair.Right.AssetFactsOf(pair.Left))
            .With(project.Project)
            .Select(static (pair, token) => pair.Left is { } text ? AssetFactsReader.Read(text.GetText(token)?.ToString() ?? "")
                : pair.Right.FindsAssets ? []
                : (EquatableArray<AssetFacts>?)null);
        AssetPlan = assets
            .With(texts.Identities)
            .With(collections.Collections)
            .Select(static (pair, _) => SeedSteps.PlanAssets(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Assets)
            .With(project.Options)
            .With(context.CompilationProvider)
            .Select(static (pair, _) => TypeClashes.Check(pair.Left.Left, pair.Left.Right, pair.Right));
        Links = texts.Pages
            .With(texts.Identities)
            .With(collections.Collections.With(assets))
            .With(project.Options)
            .Select(static (pair, _) => SeedSteps.CheckLinks(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right))
            .WithTrackingName(TrackingNames.Links);
        Headings = texts.Parts
            .Select(static (parts, _) => parts.Outlines)
            .With(collections.Collections)
            .Select(static (pair, _) => SeedSteps.CheckOutlines(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Outlines);
    }

    /// <summary>The assets in code.</summary>
    public IncrementalValueProvider<AssetPlan> AssetPlan { get; }

    /// <summary>What the links lead to.</summary>
    public IncrementalValueProvider<LinkCheckResult> Links { get; }

    /// <summary>What is wrong with headings.</summary>
    public IncrementalValueProvider<EquatableArray<SeedDiagnostic>> Headings { get; }
}
