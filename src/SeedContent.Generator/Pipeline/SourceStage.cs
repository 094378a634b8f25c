using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Packing;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator.Pipeline;

/// <summary>The sources that are written.</summary>
internal sealed class SourceStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="project">The project.</param>
    /// <param name="files">The files.</param>
    /// <param name="texts">The text seeds.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="links">What was checked across texts.</param>
    public SourceStage(IncrementalGeneratorInitializationContext context, ProjectStage project, FileStage files, TextStage texts, CollectionStage collections, LinkStage links)
    {
        var groups = texts.Parts
            .Select(static (parts, _) => parts.Codes)
            .WithTrackingName(TrackingNames.Entries)
            .With(collections.CollectedData.Select(static (all, _) => all.SelectMany(data => data.Entries).ToEquatableArray()))
            .With(collections.Collections.Select(static (collections, _) => GroupLayout.Create(collections)))
            .With(collections.InferredTypes.With(links.Links.Select(static (links, _) => links.Pages)).With(links.AssetPlan.With(files.Index)))
            .SelectMany(static (pair, _) => pair.Left.Right.Fill(pair.Left.Left.Left.Concat(pair.Left.Left.Right), pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right.Left, pair.Right.Right.Right))
            .WithTrackingName(TrackingNames.Groups);

        context.RegisterSourceOutput(
            collections.Collections.SelectMany(static (all, _) => all.SelectMany(plan => plan.Parts)).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, IndexEmitter.FileName(pair.Left), () => IndexEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            groups.Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, pair.Left.FileName, () => GroupEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            files.Index.SelectMany(static (pack, _) => pack.Rows.Count > 0 ? [pack] : (PackIndex[])[]).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, PackEmitter.FileName, () => PackEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            collections.CollectedData.With(collections.Collections).SelectMany(static (pair, _) => FileRoles.TypeFiles(pair.Left, pair.Right)),
            static (output, types) => SourceFiles.Add(output, types.FileName, () => types.Code));
        context.RegisterSourceOutput(
            collections.InferredTypes.With(collections.Collections).With(project.Options).SelectMany(static (pair, _) => FileRoles.TypeFiles(pair.Left.Left, pair.Left.Right, pair.Right)),
            static (output, types) => SourceFiles.Add(output, types.FileName, () => types.Code));
        context.RegisterSourceOutput(
            collections.Collections.SelectMany(static (all, _) => all.Where(plan => plan.Schema is { IsShard: false }).Select(plan => plan with { Variants = null })).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, DeclaredTypeEmitter.FileName(pair.Left), () => DeclaredTypeEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            collections.Collections.With(links.AssetPlan).SelectMany(static (pair, _) => EntryMembersPlanner.Plan(pair.Left, pair.Right)).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, EntryMembersEmitter.FileName(pair.Left), () => EntryMembersEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            links.AssetPlan.SelectMany(static (plan, _) => plan.Folders.Select(folder => new AssetClass(plan.ClassName, folder))).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, AssetEmitter.FileName(pair.Left.Folder), () => AssetEmitter.Emit(pair.Left.ClassName, pair.Left.Folder, pair.Right)));

        // For editors and for programs that check links, and only on request.
        JsonSchemas = collections.Collections
            .With(collections.CollectedData.With(collections.InferredTypes))
            .With(project.Options)
            .Select(static (pair, _) => pair.Right.WritesJsonSchemas ? JsonSchemaInput.Create(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right) : null)
            .Select(static (input, _) => input is null ? null : JsonSchemaSteps.Write(input))
            .WithTrackingName(TrackingNames.JsonSchemas);
        context.RegisterSourceOutput(
            JsonSchemas.SelectMany(static (schemas, _) => JsonSchemaSteps.Sources(schemas)),
            static (output, source) => SourceFiles.Add(output, source.FileName, () => source.Code));

        var linkList = texts.Pages
            .With(collections.Collections)
            .With(project.Options)
            .Select(static (pair, _) => pair.Right.WritesLinks ? LinkListFile.Find(pair.Left.Left, pair.Left.Right) : (EquatableArray<ExternalLink>?)null)
            .WithTrackingName(TrackingNames.LinkList);
        context.RegisterSourceOutput(
            linkList.SelectMany(static (links, _) => links is { } found ? [found] : (EquatableArray<ExternalLink>[])[]),
            static (output, links) => SourceFiles.Add(output, LinkListFile.FileName, () => LinkListFile.Write(links)));

        JoinedCollections = context.SyntaxProvider
            .AllMarked<ClassDeclarationSyntax, JoinDeclaration>(AttributeNames.Join, TrackingNames.Joins, static declaration => JoinReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .With(collections.Collections)
            .With(project.Options)
            .Select(static (pair, _) => Joins.Create(pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(
            JoinedCollections.SelectMany(static (joins, _) => joins.Plans).Combine(project.Options),
            static (output, pair) => SourceFiles.Add(output, JoinEmitter.FileName(pair.Left), () => JoinEmitter.Emit(pair.Left, pair.Right)));
    }

    /// <summary>The JSON Schemas; null where nobody asks for them.</summary>
    public IncrementalValueProvider<JsonSchemaOutput?> JsonSchemas { get; }

    /// <summary>The collections that are joined of several projects.</summary>
    public IncrementalValueProvider<Joins> JoinedCollections { get; }
}
