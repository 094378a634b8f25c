using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Generator.Analyzers;

namespace SeedContent.CodeFixes;

/// <summary>
/// Puts a name that the compiler checks in the place of a misspelt key: the entry itself for an indexer, its constant for a
/// <c>TryGet</c> and for the default of a reference.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyCodeFix))]
[Shared]
public sealed class KeyCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SeedDescriptors.UnknownKey.Id, SeedDescriptors.KeyNeverFound.Id, SeedDescriptors.DanglingReference.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(KeyProperties.Collection, out var collection)
                && diagnostic.Properties.TryGetValue(KeyProperties.Member, out var member)
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax key)
            {
                // Of an entry that is a property; of others the key remains.
                var takesEntry = diagnostic.Id == SeedDescriptors.UnknownKey.Id && diagnostic.Properties.ContainsKey(KeyProperties.IsProperty);
                var replaced = takesEntry ? AccessOf(key) : key;
                var name = takesEntry ? member : "Keys." + member;
                if (replaced is not null)
                {
                    context.RegisterCodeFix(Create(context.Document, root, replaced, collection!, name!), diagnostic);
                }
            }
        }
    }

    // 'Posts.All["x"]' or 'Posts.Get("x")'.
    private static ExpressionSyntax? AccessOf(ExpressionSyntax key) => key.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as ExpressionSyntax;

    private static CodeAction Create(Document document, SyntaxNode root, ExpressionSyntax replaced, string collection, string name)
    {
        var className = collection.Substring(collection.LastIndexOfAny(['.', ':']) + 1);
        return CodeAction.Create(
            $"Use {className}.{name}",
            _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(
                replaced,
                SyntaxFactory.ParseExpression($"{collection}.{name}")
                    .WithTriviaFrom(replaced)
                    .WithAdditionalAnnotations(Simplifier.Annotation)))),
            equivalenceKey: nameof(KeyCodeFix));
    }
}
