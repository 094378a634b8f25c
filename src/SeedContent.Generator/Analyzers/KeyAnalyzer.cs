using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator.Analyzers;

/// <summary>
/// Checks the constant keys that the user's code looks up: <c>Posts.All["…"]</c>, <c>Posts.TryGet("…", …)</c> and
/// <c>Posts.All.TryGet("…", …)</c>, and the defaults of members with <c>[SeedReference("…")]</c>. Of a collection in a variable nobody knows
/// which one it is, so that is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor UnknownKey = RoslynDescriptors.Get(SeedDescriptors.UnknownKey);
    private static readonly DiagnosticDescriptor KeyNeverFound = RoslynDescriptors.Get(SeedDescriptors.KeyNeverFound);
    private static readonly DiagnosticDescriptor DanglingReference = RoslynDescriptors.Get(SeedDescriptors.DanglingReference);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UnknownKey, KeyNeverFound, DanglingReference];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static context =>
        {
            if (context.Compilation.GetTypeByMetadataName(CollectionFinder.CollectionType) is not { } collectionType)
            {
                return;
            }

            var finder = new CollectionFinder(collectionType);
            context.RegisterOperationAction(context => CheckIndexer(context, finder), OperationKind.PropertyReference);
            context.RegisterOperationAction(context => CheckCall(context, finder), OperationKind.Invocation);
            context.RegisterOperationAction(context => CheckDefault(context, finder), OperationKind.ParameterInitializer, OperationKind.PropertyInitializer);
        });
    }

    private static void CheckIndexer(OperationAnalysisContext context, CollectionFinder finder)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property.IsIndexer && finder.FindByAll(reference.Instance) is { } collection)
        {
            Check(context, collection, reference.Arguments, UnknownKey);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, CollectionFinder finder)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "Get" or "TryGet" && finder.FindByCall(call) is { } collection)
        {
            Check(context, collection, call.Arguments, call.TargetMethod.Name == "Get" ? UnknownKey : KeyNeverFound);
        }
    }

    private static void Check(OperationAnalysisContext context, CollectionKeys collection, ImmutableArray<IArgumentOperation> arguments, DiagnosticDescriptor descriptor)
    {
        if (KeyArgument.FindConstant(arguments) is { ConstantValue.Value: string key } constant && !collection.Contains(key))
        {
            Report(context, collection, constant, key, collection.Name, descriptor);
        }
    }

    private static void CheckDefault(OperationAnalysisContext context, CollectionFinder finder)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (initializer.Value.ConstantValue is { Value: string key } && DefaultReference.FindCollection(initializer) is { } name
            && finder.FindByName(context.Compilation.Assembly, name) is { } collection && !collection.Contains(key))
        {
            Report(context, collection, initializer.Value, key, name, DanglingReference);
        }
    }

    private static void Report(OperationAnalysisContext context, CollectionKeys collection, IOperation constant, string key, string name, DiagnosticDescriptor descriptor)
    {
        var (member, properties) = (collection.FindNearest(key), ImmutableDictionary<string, string?>.Empty);
        var advice = $"{collection.Name}.Keys has those that there are";
        if (member is not null)
        {
            advice = $"did you mean '{member.ConstantValue}'?";
            properties = properties.Add(KeyProperties.Collection, collection.FullName).Add(KeyProperties.Member, member.Name);
            properties = collection.HasProperty(member.Name) ? properties.Add(KeyProperties.IsProperty, null) : properties;
        }

        context.ReportDiagnostic(Diagnostic.Create(descriptor, constant.Syntax.GetLocation(), properties, key, name, advice));
    }
}
