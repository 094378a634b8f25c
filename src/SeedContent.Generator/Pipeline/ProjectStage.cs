using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator.Pipeline;

/// <summary>What a project says of itself and in its C#: its options, and the types that it declares for its content.</summary>
internal sealed class ProjectStage
{
    /// <summary>Adds the steps to the pipeline.</summary>
    /// <param name="context">The generator's context.</param>
    public ProjectStage(IncrementalGeneratorInitializationContext context)
    {
        Project = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => HostProject.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        Options = Project.Select(static (project, _) => project.Options);

        // The declared types, apart from where they stand; those of other projects that this one has entries of too.
        var shards = context.SyntaxProvider
            .AllMarked<CompilationUnitSyntax, EquatableArray<Declaration>>(AttributeNames.Shard, TrackingNames.Shards, static project => ShardReader.Read((IAssemblySymbol)project.TargetSymbol, project.Attributes));
        Declarations = context.SyntaxProvider
            .AllMarked<TypeDeclarationSyntax, Declaration>(AttributeNames.Collection, TrackingNames.Declarations, static declaration => DeclarationReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .With(shards)
            .Select(static (pair, _) => DeclaredTypes.Create(pair.Left.Concat(pair.Right.SelectMany(static all => all))));
        Schemas = Declarations.Select(static (declared, _) => declared.ToLookup()).WithTrackingName(TrackingNames.Schemas);
        ComponentDeclarations = context.SyntaxProvider
            .AllMarked<TypeDeclarationSyntax, ComponentDeclaration>(AttributeNames.Component, TrackingNames.Components, static declaration => ComponentDeclarationReader.Read((INamedTypeSymbol)declaration.TargetSymbol, declaration.Attributes[0]))
            .Select(static (all, _) => DeclaredComponents.Create(all));
        Components = ComponentDeclarations.Select(static (declared, _) => declared.ToLookup()).WithTrackingName(TrackingNames.ComponentSchemas);
    }

    /// <summary>The project.</summary>
    public IncrementalValueProvider<ProjectModel> Project { get; }

    /// <summary>Its options.</summary>
    public IncrementalValueProvider<CompilerOptions> Options { get; }

    /// <summary>The declared types, with what is wrong with them.</summary>
    public IncrementalValueProvider<DeclaredTypes> Declarations { get; }

    /// <summary>The declared types, apart from where they stand.</summary>
    public IncrementalValueProvider<SchemaLookup> Schemas { get; }

    /// <summary>The declared components, with what is wrong with them.</summary>
    public IncrementalValueProvider<DeclaredComponents> ComponentDeclarations { get; }

    /// <summary>The declared components, apart from where they stand.</summary>
    public IncrementalValueProvider<ComponentLookup> Components { get; }
}
