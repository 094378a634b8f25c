using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedContent.CodeFixes;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Analyzers;

/// <summary>Mends the user's code as an editor does: a project of a workspace, one code action after the other.</summary>
internal static class CodeFixRun
{
    /// <summary>The title of each code action that is offered, and the code after the last; the code that comes out compiles.</summary>
    public static async Task<(IReadOnlyList<string> Titles, string Code)> ApplyAsync(GeneratorHost host)
    {
        var compilation = host.Run().Compilation;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Site", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync(TestContext.Current.CancellationToken), filePath: tree.FilePath).Project;
        }

        var titles = new List<string>();
        while (await FindActionAsync(project) is { } action)
        {
            titles.Add(action.Title);
            var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        }

        var mended = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(mended.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (titles, AnalyzerRun.UserCode(mended).ToString().Split("#line 1\n")[^1]);
    }

    /// <summary>What is offered for the first mistake for which anything is.</summary>
    private static async Task<CodeAction?> FindActionAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var tree = AnalyzerRun.UserCode(compilation);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in (await AnalyzerRun.AnalyzeAsync(compilation, tree)).Diagnostics)
        {
            var context = new CodeFixContext(project.GetDocument(tree)!, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
            await new KeyCodeFix().RegisterCodeFixesAsync(context);
        }

        return actions.FirstOrDefault();
    }
}
