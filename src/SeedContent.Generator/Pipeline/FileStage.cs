using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Generator.Pipeline;

/// <summary>The additional files: which they are, those with data, and those that our targets wrote.</summary>
internal sealed class FileStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    public FileStage(IncrementalGeneratorInitializationContext context, ProjectStage project)
    {
        // Each file by itself. Few steps here as well: after an edit of one file Roslyn copies what each step has for all files.
        // For the same reason the property is read once: each provider that it gives looks for changes among all files by itself.
        Texts = context.AdditionalTextsProvider;
        Metadata = context.AnalyzerConfigOptionsProvider
            .With(project.Project.Select(static (project, _) => project.Roots))
            .Select(static (pair, _) => new HostMetadata(pair.Left, pair.Right));
        var dataFiles = Texts
            .Where(static text => SeedKinds.FormatOf(text.Path) is not null)
            .Combine(Metadata)
            .SelectMany(static (pair, _) => HostFile.Find(pair.Left, pair.Right));
        Data = dataFiles
            .Where(static file => file.Seed.Kind == SeedKind.Data)
            .Combine(project.Schemas.With(project.Options))
            .Select(static (pair, _) => new DataInput(pair.Left, pair.Right.Left.Find(pair.Left.Seed.Stem), pair.Right.Right))
            .Select(static (input, token) => SeedSteps.CompileData(input, token))
            .WithTrackingName(TrackingNames.Data)
            .All();
        Sidecars = dataFiles
            .Where(static file => SeedKinds.FormatOf(file.Seed.SeedPath) != DataFormat.Csv)
            .Combine(project.Options)
            .Select(static (pair, token) => SeedSteps.ReadFields(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Sidecars)
            .All();

        // All files are at hand here, which costs nothing while none changes: a step for each file would be paid for all files.
        Files = Texts
            .Collect()
            .Select(static (all, _) => new StrongBox<ImmutableArray<AdditionalText>>(all))
            .With(Metadata.With(project.Project))
            .Select(static (pair, _) => new HostFiles(pair.Left.Value, pair.Right.Left, pair.Right.Right));
        var names = Files.Select(static (files, _) => new FileNames(files));
        Variants = names
            .Select(static (names, _) => names.FindVariants())
            .WithTrackingName(TrackingNames.Variants);
        WrittenByTargets = names.Select(static (names, _) => names.FindTargetFiles());

        // What editors compile for themselves has no pack.
        Pack = Files
            .With(WrittenByTargets)
            .Select(static (pair, _) => pair.Left.Project.Options.IsHotReload ? null : pair.Right.PackIndexOf(pair.Left))
            .Select(static (text, token) => text is null ? null : PackResult.Read(text.Path, text.GetText(token)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Pack);
        Index = Pack.Select(static (pack, _) => pack?.Index ?? PackIndex.None);
    }

    /// <summary>Each of them.</summary>
    public IncrementalValuesProvider<AdditionalText> Texts { get; }

    /// <summary>What our targets say of the files.</summary>
    public IncrementalValueProvider<HostMetadata> Metadata { get; }

    /// <summary>All of them.</summary>
    public IncrementalValueProvider<HostFiles> Files { get; }

    /// <summary>The text seeds that are variants of others.</summary>
    public IncrementalValueProvider<VariantFiles> Variants { get; }

    /// <summary>Those that our targets wrote.</summary>
    public IncrementalValueProvider<TargetFiles> WrittenByTargets { get; }

    /// <summary>The data files in the seed root.</summary>
    public IncrementalValueProvider<EquatableArray<DataCode>> Data { get; }

    /// <summary>The data files that can be sidecars or entries.</summary>
    public IncrementalValueProvider<EquatableArray<FieldFile>> Sidecars { get; }

    /// <summary>The content pack's index, with what is wrong with it; null where there is none.</summary>
    public IncrementalValueProvider<PackResult?> Pack { get; }

    /// <summary>The content pack's index.</summary>
    public IncrementalValueProvider<PackIndex> Index { get; }
}
