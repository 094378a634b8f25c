using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Pipeline;

/// <summary>The collections: which entries each has, of texts and of data, and its type.</summary>
internal sealed class CollectionStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    /// <param name="texts">The text seeds.</param>
    public CollectionStage(IncrementalGeneratorInitializationContext context, ProjectStage project, FileStage files, TextStage texts)
    {
        Roles = texts.Parts
            .Select(static (parts, _) => parts.Places)
            .With(files.Data.With(files.Sidecars))
            .With(project.Schemas)
            .Select(static (pair, _) => FileRoles.Assign(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right));
        var folders = Roles
            .SelectMany(static (roles, _) => roles.Folders)
            .Combine(project.Schemas.With(project.Options))
            .Select(static (pair, _) => new FolderInput(pair.Left, pair.Right.Left.Find(pair.Left.Collection), pair.Right.Right))
            .Select(static (input, _) => SeedSteps.CompileFolder(input))
            .WithTrackingName(TrackingNames.Folders)
            .All();
        CollectedData = Roles
            .Select(static (roles, _) => roles.Data)
            .With(folders)
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray());
        InferredTypes = texts.Parts
            .With(project.Schemas)
            .Select(static (pair, _) => pair.Left.AskForTypes ? TextTypes.Infer(pair.Left.Seeds.Select(static seed => seed.OwnFields), pair.Right) : [])
            .WithTrackingName(TrackingNames.TextTypes);
        Plan = texts.Identities
            .With(InferredTypes)
            .Select(static (pair, _) => TextTypes.WithFacets(pair.Left, pair.Right))
            .With(CollectedData.Select(static (all, _) => all.SelectMany(data => data.Identities).ToEquatableArray()))
            .With(CollectedData.With(InferredTypes).Select(static (pair, _) => pair.Left.Select(data => data.Inferred).Concat(pair.Right.Select(type => type.Names)).ToEquatableArray()))
            .With(project.Schemas.With(project.Options))
            .Select(static (pair, _) => CollectionPlanner.Plan(pair.Left.Left.Left.Concat(pair.Left.Left.Right), pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Plan);
        Clashes = Plan
            .Select(static (plan, _) => plan.Collections)
            .With(project.Options)
            .With(context.CompilationProvider)
            .Select(static (pair, _) => TypeClashes.Find(pair.Left.Left, pair.Left.Right, pair.Right));
        Collections = Plan
            .Select(static (plan, _) => plan.Collections)
            .With(Clashes.Select(static (clashes, _) => clashes.ClassNames))
            .Select(static (pair, _) => TypeClashes.LeaveOut(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Collections);
    }

    /// <summary>What each data file is.</summary>
    public IncrementalValueProvider<FileRoles> Roles { get; }

    /// <summary>The data of collections.</summary>
    public IncrementalValueProvider<EquatableArray<DataCode>> CollectedData { get; }

    /// <summary>The types of text seeds with fields of their own.</summary>
    public IncrementalValueProvider<EquatableArray<TextType>> InferredTypes { get; }

    /// <summary>The collections as planned, with what is wrong with them.</summary>
    public IncrementalValueProvider<PlanResult> Plan { get; }

    /// <summary>Those whose names the project has given to types of its own.</summary>
    public IncrementalValueProvider<TypeClashResult> Clashes { get; }

    /// <summary>The collections that are written.</summary>
    public IncrementalValueProvider<EquatableArray<CollectionPlan>> Collections { get; }
}
