using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator.Pipeline;

/// <summary>The text seeds: each read by itself, with all that reading it depends on.</summary>
internal sealed class TextStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    public TextStage(IncrementalGeneratorInitializationContext context, ProjectStage project, FileStage files)
    {
        var seedContext = files.Sidecars
            .Select(static (all, _) => SidecarLookup.Create(all))
            .With(files.Variants)
            .With(project.Schemas.With(project.Components).With(project.Options.With(files.Index)))
            .With(files.Metadata)
            .Select(static (pair, _) => new SeedContext(
                pair.Right, pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right.Left.Left, pair.Left.Right.Left.Right, pair.Left.Right.Right.Left, pair.Left.Right.Right.Right));
        var ahead = files.Files
            .With(seedContext)
            .Select(static (pair, token) => CompiledAhead.Compile(pair.Left, pair.Right, token));
        Seeds = files.Texts
            .Combine(seedContext.With(ahead))
            .SelectMany(static (pair, _) => pair.Right.Right.Find(pair.Left) is { } compiled ? [compiled] : pair.Right.Left.Find(pair.Left))
            .WithTrackingName(TrackingNames.Pairs)
            .Select(static (input, token) => SeedSteps.CompileSeed(input, token))
            .WithTrackingName(TrackingNames.Seeds)
            .All();

        // Then across files: few steps, since each step for each file would be paid for all files after every edit of one.
        Parts = Seeds.Select(static (all, _) => new SeedParts(all));
        Identities = Parts.Select(static (parts, _) => parts.Identities);
        Pages = Parts.Select(static (parts, _) => parts.Pages);
    }

    /// <summary>The seeds.</summary>
    public IncrementalValueProvider<EquatableArray<SeedCode>> Seeds { get; }

    /// <summary>What the steps across seeds need of them.</summary>
    public IncrementalValueProvider<SeedParts> Parts { get; }

    /// <summary>What the checks across entries need.</summary>
    public IncrementalValueProvider<EquatableArray<EntryIdentity>> Identities { get; }

    /// <summary>The links of those that are Markdown.</summary>
    public IncrementalValueProvider<EquatableArray<PageLinks>> Pages { get; }
}
