using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Generator.Declarations;

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
            .Select(static (provider, _) => HostProject.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        var options = project.Select(static (project, _) => project.Options);

        // The declared types, apart from where they stand; those of other projects that this one has entries of too.
        var shards = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeNames.Shard,
                static (node, _) => node is CompilationUnitSyntax,
                static (project, _) => ShardReader.Read((IAssemblySymbol)project.TargetSymbol, project.Attributes))
            .WithTrackingName(TrackingNames.Shards)
            .All();
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeNames.Collection,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, _) => DeclarationReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .WithTrackingName(TrackingNames.Declarations)
            .All()
            .With(shards)
            .Select(static (pair, _) => DeclaredTypes.Create(pair.Left.Concat(pair.Right.SelectMany(static all => all))));
        var schemas = declarations.Select(static (declared, _) => declared.ToLookup()).WithTrackingName(TrackingNames.Schemas);
        var declaredComponents = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeNames.Component,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, _) => ComponentDeclarationReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .WithTrackingName(TrackingNames.Components)
            .All()
            .Select(static (all, _) => DeclaredComponents.Create(all));
        var components = declaredComponents.Select(static (declared, _) => declared.ToLookup()).WithTrackingName(TrackingNames.ComponentSchemas);

        // Each file by itself. Few steps here as well: after an edit of one file Roslyn copies what each step has for all files.
        // For the same reason the property is read once: each provider that it gives looks for changes among all files by itself.
        var texts = context.AdditionalTextsProvider;
        var metadata = context.AnalyzerConfigOptionsProvider
            .With(project.Select(static (project, _) => project.Roots))
            .Select(static (pair, _) => new HostMetadata(pair.Left, pair.Right));
        var dataFiles = texts
            .Where(static text => SeedKinds.FormatOf(text.Path) is not null)
            .Combine(metadata)
            .SelectMany(static (pair, _) => HostFile.Find(pair.Left, pair.Right));
        var data = dataFiles
            .Where(static file => file.Seed.Kind == SeedKind.Data)
            .Combine(schemas.With(options))
            .Select(static (pair, _) => new DataInput(pair.Left, pair.Right.Left.Find(pair.Left.Seed.Stem), pair.Right.Right))
            .Select(static (input, token) => SeedSteps.CompileData(input, token))
            .WithTrackingName(TrackingNames.Data)
            .All();
        var sidecars = dataFiles
            .Where(static file => SeedKinds.FormatOf(file.Seed.SeedPath) != DataFormat.Csv)
            .Combine(options)
            .Select(static (pair, token) => SeedSteps.ReadFields(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Sidecars)
            .All();

        // All files are at hand here, which costs nothing while none changes: a step for each file would be paid for all files.
        var files = texts
            .Collect()
            .Select(static (all, _) => new StrongBox<ImmutableArray<AdditionalText>>(all))
            .With(metadata.With(project))
            .Select(static (pair, _) => new HostFiles(pair.Left.Value, pair.Right.Left, pair.Right.Right));
        var names = files.Select(static (files, _) => new FileNames(files));
        var variants = names
            .Select(static (names, _) => names.FindVariants())
            .WithTrackingName(TrackingNames.Variants);
        var targetFiles = names.Select(static (names, _) => names.FindTargetFiles());

        // What editors compile for themselves has no pack.
        var pack = files
            .With(targetFiles)
            .Select(static (pair, _) => pair.Left.Project.Options.IsHotReload ? null : pair.Right.PackIndexOf(pair.Left))
            .Select(static (text, token) => text is null ? null : PackResult.Read(text.Path, text.GetText(token)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Pack);
        var packIndex = pack.Select(static (pack, _) => pack?.Index ?? PackIndex.None);
        var seedContext = sidecars
            .Select(static (all, _) => SidecarLookup.Create(all))
            .With(variants)
            .With(schemas.With(components).With(options.With(packIndex)))
            .With(metadata)
            .Select(static (pair, _) => new SeedContext(
                pair.Right, pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right.Left.Left, pair.Left.Right.Left.Right, pair.Left.Right.Right.Left, pair.Left.Right.Right.Right));
        var ahead = files
            .With(seedContext)
            .Select(static (pair, token) => CompiledAhead.Compile(pair.Left, pair.Right, token));
        var seeds = texts
            .Combine(seedContext.With(ahead))
            .SelectMany(static (pair, _) => pair.Right.Right.Find(pair.Left) is { } compiled ? [compiled] : pair.Right.Left.Find(pair.Left))
            .WithTrackingName(TrackingNames.Pairs)
            .Select(static (input, token) => SeedSteps.CompileSeed(input, token))
            .WithTrackingName(TrackingNames.Seeds)
            .All();

        // Then across files: few steps, since each step for each file would be paid for all files after every edit of one.
        var parts = seeds.Select(static (all, _) => new SeedParts(all));
        var roles = parts
            .Select(static (parts, _) => parts.Places)
            .With(data.With(sidecars))
            .With(schemas)
            .Select(static (pair, _) => FileRoles.Assign(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right));
        var folders = roles
            .SelectMany(static (roles, _) => roles.Folders)
            .Combine(schemas.With(options))
            .Select(static (pair, _) => new FolderInput(pair.Left, pair.Right.Left.Find(pair.Left.Collection), pair.Right.Right))
            .Select(static (input, _) => SeedSteps.CompileFolder(input))
            .WithTrackingName(TrackingNames.Folders)
            .All();
        var collectedData = roles
            .Select(static (roles, _) => roles.Data)
            .With(folders)
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray());
        var textTypes = parts
            .With(schemas)
            .Select(static (pair, _) => pair.Left.AskForTypes ? TextTypes.Infer(pair.Left.Seeds.Select(static seed => seed.OwnFields), pair.Right) : [])
            .WithTrackingName(TrackingNames.TextTypes);
        var identities = parts.Select(static (parts, _) => parts.Identities);
        var plan = identities
            .With(textTypes)
            .Select(static (pair, _) => TextTypes.WithFacets(pair.Left, pair.Right))
            .With(collectedData.Select(static (all, _) => all.SelectMany(data => data.Identities).ToEquatableArray()))
            .With(collectedData.With(textTypes).Select(static (pair, _) => pair.Left.Select(data => data.Inferred).Concat(pair.Right.Select(type => type.Names)).ToEquatableArray()))
            .With(schemas.With(options))
            .Select(static (pair, _) => CollectionPlanner.Plan(pair.Left.Left.Left.Concat(pair.Left.Left.Right), pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Plan);
        var clashes = plan
            .Select(static (plan, _) => plan.Collections)
            .With(options)
            .With(context.CompilationProvider)
            .Select(static (pair, _) => TypeClashes.Find(pair.Left.Left, pair.Left.Right, pair.Right));
        var collections = plan
            .Select(static (plan, _) => plan.Collections)
            .With(clashes.Select(static (clashes, _) => clashes.ClassNames))
            .Select(static (pair, _) => TypeClashes.LeaveOut(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Collections);

        var assets = files
            .With(targetFiles)
            .Select(static (pair, _) => pair.Right.AssetFactsOf(pair.Left))
            .With(project)
            .Select(static (pair, token) => pair.Left is { } text ? AssetFactsReader.Read(text.GetText(token)?.ToString() ?? "")
                : pair.Right.FindsAssets ? []
                : (EquatableArray<AssetFacts>?)null);
        var assetPlan = assets
            .With(identities)
            .With(collections)
            .Select(static (pair, _) => SeedSteps.PlanAssets(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Assets)
            .With(options)
            .With(context.CompilationProvider)
            .Select(static (pair, _) => TypeClashes.Check(pair.Left.Left, pair.Left.Right, pair.Right));
        var pages = parts.Select(static (parts, _) => parts.Pages);
        var links = pages
            .With(identities)
            .With(collections.With(assets))
            .With(options)
            .Select(static (pair, _) => SeedSteps.CheckLinks(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right))
            .WithTrackingName(TrackingNames.Links);
        var headings = parts
            .Select(static (parts, _) => parts.Outlines)
            .With(collections)
            .Select(static (pair, _) => SeedSteps.CheckOutlines(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Outlines);
        var groups = parts
            .Select(static (parts, _) => parts.Codes)
            .WithTrackingName(TrackingNames.Entries)
            .With(collectedData.Select(static (all, _) => all.SelectMany(data => data.Entries).ToEquatableArray()))
            .With(collections.Select(static (collections, _) => GroupLayout.Create(collections)))
            .With(textTypes.With(links.Select(static (links, _) => links.Pages)).With(assetPlan.With(packIndex)))
            .SelectMany(static (pair, _) => pair.Left.Right.Fill(pair.Left.Left.Left.Concat(pair.Left.Left.Right), pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right.Left, pair.Right.Right.Right))
            .WithTrackingName(TrackingNames.Groups);

        context.RegisterSourceOutput(
            collections.SelectMany(static (all, _) => all.SelectMany(plan => plan.Parts)).Combine(options),
            static (output, pair) => SourceFiles.Add(output, IndexEmitter.FileName(pair.Left), () => IndexEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            groups.Combine(options),
            static (output, pair) => SourceFiles.Add(output, pair.Left.FileName, () => GroupEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            packIndex.SelectMany(static (pack, _) => pack.Rows.Count > 0 ? [pack] : (PackIndex[])[]).Combine(options),
            static (output, pair) => SourceFiles.Add(output, PackEmitter.FileName, () => PackEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            collectedData.With(collections).SelectMany(static (pair, _) => FileRoles.TypeFiles(pair.Left, pair.Right)),
            static (output, types) => SourceFiles.Add(output, types.FileName, () => types.Code));
        context.RegisterSourceOutput(
            textTypes.With(collections).With(options).SelectMany(static (pair, _) => FileRoles.TypeFiles(pair.Left.Left, pair.Left.Right, pair.Right)),
            static (output, types) => SourceFiles.Add(output, types.FileName, () => types.Code));
        context.RegisterSourceOutput(
            collections.SelectMany(static (all, _) => all.Where(plan => plan.Schema is { IsShard: false }).Select(plan => plan with { Variants = null })).Combine(options),
            static (output, pair) => SourceFiles.Add(output, DeclaredTypeEmitter.FileName(pair.Left), () => DeclaredTypeEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            collections.With(assetPlan).SelectMany(static (pair, _) => EntryMembersPlanner.Plan(pair.Left, pair.Right)).Combine(options),
            static (output, pair) => SourceFiles.Add(output, EntryMembersEmitter.FileName(pair.Left), () => EntryMembersEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            assetPlan.SelectMany(static (plan, _) => plan.Folders.Select(folder => new AssetClass(plan.ClassName, folder))).Combine(options),
            static (output, pair) => SourceFiles.Add(output, AssetEmitter.FileName(pair.Left.Folder), () => AssetEmitter.Emit(pair.Left.ClassName, pair.Left.Folder, pair.Right)));

        // For editors and for programs that check links, and only on request.
        var jsonSchemas = collections
            .With(collectedData.With(textTypes))
            .With(options)
            .Select(static (pair, _) => pair.Right.WritesJsonSchemas ? JsonSchemaInput.Create(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right) : null)
            .Select(static (input, _) => input is null ? null : JsonSchemaSteps.Write(input))
            .WithTrackingName(TrackingNames.JsonSchemas);
        context.RegisterSourceOutput(
            jsonSchemas.SelectMany(static (schemas, _) => JsonSchemaSteps.Sources(schemas)),
            static (output, source) => SourceFiles.Add(output, source.FileName, () => source.Code));

        var linkList = pages
            .With(collections)
            .With(options)
            .Select(static (pair, _) => pair.Right.WritesLinks ? LinkListFile.Find(pair.Left.Left, pair.Left.Right) : (EquatableArray<ExternalLink>?)null)
            .WithTrackingName(TrackingNames.LinkList);
        context.RegisterSourceOutput(
            linkList.SelectMany(static (links, _) => links is { } found ? [found] : (EquatableArray<ExternalLink>[])[]),
            static (output, links) => SourceFiles.Add(output, LinkListFile.FileName, () => LinkListFile.Write(links)));

        var joins = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeNames.Join,
                static (node, _) => node is ClassDeclarationSyntax,
                static (declaration, _) => JoinReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .WithTrackingName(TrackingNames.Joins)
            .All()
            .With(collections)
            .With(options)
            .Select(static (pair, _) => Joins.Create(pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(
            joins.SelectMany(static (joins, _) => joins.Plans).Combine(options),
            static (output, pair) => SourceFiles.Add(output, JoinEmitter.FileName(pair.Left), () => JoinEmitter.Emit(pair.Left, pair.Right)));

        // What is wrong goes its own way: a line that moved writes no source anew.
        var orphans = seeds
            .With(roles.Select(static (roles, _) => roles.Sidecars))
            .Select(static (pair, _) => OrphanedSidecars.Find(pair.Left.Select(seed => seed.File), pair.Right.Select(sidecar => sidecar.File)));
        var empty = plan
            .With(declarations)
            .With(seeds)
            .With(collectedData)
            .Select(static (pair, _) => pair.Left.Left.Right.FindEmpty(pair.Left.Left.Left.Collections, pair.Left.Right.Select(seed => seed.File).Concat(pair.Right.Select(data => data.File))));
        var languageVersion = context.ParseOptionsProvider
            .With(project)
            .With(plan)
            .Select(static (pair, _) => LanguageVersionCheck.Find((pair.Left.Left as CSharpParseOptions)?.LanguageVersion, pair.Left.Right, emitsCode: pair.Right.Collections.Count > 0));
        var offers = collections
            .With(collectedData.With(textTypes))
            .With(options)
            .Select(static (pair, _) => DeclarationOffers.Find(pair.Left.Left, pair.Left.Right.Left, pair.Left.Right.Right, pair.Right));
        var diagnostics = parts.Select(static (parts, _) => parts.HasDiagnostics ? SeedCode.DiagnosticsOf(parts.Seeds) : [])
            .And(collectedData.Select(static (all, _) => all.SelectMany(data => data.Diagnostics).ToEquatableArray()))
            .And(roles.Select(static (roles, _) => roles.Sidecars.SelectMany(sidecar => sidecar.Diagnostics).ToEquatableArray()))
            .And(roles.Select(static (roles, _) => roles.Diagnostics))
            .And(textTypes.Select(static (all, _) => all.SelectMany(type => type.Diagnostics).ToEquatableArray()))
            .And(orphans)
            .And(offers)
            .And(links.Select(static (links, _) => links.Diagnostics))
            .And(assetPlan.Select(static (plan, _) => plan.Diagnostics))
            .And(headings)
            .And(declarations.Select(static (declared, _) => declared.Diagnostics))
            .And(declaredComponents.Select(static (declared, _) => declared.Diagnostics))
            .And(joins.Select(static (joins, _) => joins.Diagnostics))
            .And(empty)
            .And(plan.Select(static (plan, _) => plan.Diagnostics))
            .And(clashes.Select(static (clashes, _) => clashes.Diagnostics))
            .And(project.With(schemas).With(joins).Select(static (pair, _) => SeedlessProjects.Filter(pair.Left.Left.Diagnostics, pair.Left.Right, pair.Right)))
            .And(languageVersion)
            .And(pack.Select(static (pack, _) => pack?.Diagnostics ?? []))
            .And(jsonSchemas.Select(static (schemas, _) => schemas?.Diagnostics ?? []))
            .Select(static (all, _) => DiagnosticOrder.Sort(all))
            .WithTrackingName(TrackingNames.Diagnostics);

        // What the user makes of them. The files are looked into only where something is wrong or a baseline is named.
        var severities = diagnostics
            .With(files)
            .Select(static (pair, _) => FileSeverities.Apply(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Severities);
        var baseline = files
            .Select(static (files, _) => HostBaseline.Find(files))
            .Select(static (baseline, token) => baseline?.Read(token))
            .WithTrackingName(TrackingNames.Baseline);
        var outcome = severities
            .With(baseline)
            .With(project)
            .Select(static (pair, _) => BaselineSteps.Apply(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Outcome);
        context.RegisterSourceOutput(outcome, static (output, outcome) => BaselineSteps.Report(output, outcome));
    }
}
