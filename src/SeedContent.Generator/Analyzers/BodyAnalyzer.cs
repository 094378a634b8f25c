using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Generator.Analyzers;

/// <summary>
/// Finds where the user's code asks a Markdown body for a text that the project's build leaves out (<c>SeedContentBodies</c>). Nobody knows which assembly a body comes from, so what it
/// finds is a warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BodyAnalyzer : DiagnosticAnalyzer
{
    private const string Body = "SeedContent.MarkdownBody";
    private const string Document = "SeedContent.Document";

    private static readonly DiagnosticDescriptor TextLeftOut = RoslynDescriptors.Get(SeedDescriptors.TextLeftOut);

    // What gives each of the two texts, or is cut from it.
    private static readonly (string Type, string Member)[] OfSource = [(Body, "Source"), (Body, "SourceUtf8"), (Document, "Utf8")];
    private static readonly (string Type, string Member)[] OfHtml =
        [(Body, "Html"), (Body, "HtmlUtf8"), (Body, "Excerpt"), (Body, "ExcerptUtf8"), (Body, "Sections"), (Body, "Parts")];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TextLeftOut];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static context =>
        {
            var parts = HostProject.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Options.Bodies;
            var (missing, members) = parts == BodyParts.Html ? ("Markdown", OfSource) : ("HTML", OfHtml);
            var found = members.SelectMany(member => context.Compilation.GetTypeByMetadataName(member.Type)?.GetMembers(member.Member) ?? []);
            var leftOut = found.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
            if (parts != BodyParts.Both && leftOut.Count > 0)
            {
                context.RegisterOperationAction(context => Check(context, leftOut, parts, missing), OperationKind.PropertyReference);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, ImmutableHashSet<ISymbol> leftOut, BodyParts parts, string missing)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (leftOut.Contains(reference.Property) && reference.Parent is not INameOfOperation)
        {
            var member = $"{reference.Property.ContainingType.Name}.{reference.Property.Name}";
            context.ReportDiagnostic(Diagnostic.Create(TextLeftOut, NameOf(reference.Syntax).GetLocation(), member, parts.ToString(), missing));
        }
    }

    private static SyntaxNode NameOf(SyntaxNode reference) => reference switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => reference,
    };
}
