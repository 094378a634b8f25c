using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Benchmarks.Editing;

/// <summary>A project open in an editor: each edit is followed by a run of the generator.</summary>
internal sealed class EditedProject
{
    private const string Seed = "articles/edited.txt";

    private CSharpCompilation compilation = CSharpCompilation.Create(
        "Site",
        [CSharpSyntaxTree.ParseText("class Program { }", path: "Program.cs")],
        References.All,
        new(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver driver;
    private AdditionalText edited = TestFile.Seed(Seed, ArticleTexts.Text(0));
    private int edits;

    public EditedProject(IIncrementalGenerator generator, int articles)
    {
        var files = Enumerable.Range(0, articles - 1)
            .Select(AdditionalText (i) => TestFile.Seed($"articles/{ArticleTexts.Key(i)}.txt", ArticleTexts.Text(i)))
            .Append(edited);
        var options = ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Site").Add(TestOptions.RootPaths, "/project/seeds");
        driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, optionsProvider: new TestOptions(options));
        Run();
    }

    /// <summary>The generated files.</summary>
    public int Files => driver.GetRunResult().GeneratedTrees.Length;

    /// <summary>Changes a C# file.</summary>
    public void TypeInCode()
    {
        var code = CSharpSyntaxTree.ParseText($"class Program {{ int edit = {++edits}; }}", path: "Program.cs");
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], code);
        Run();
    }

    /// <summary>Changes a seed.</summary>
    public void TypeInSeed()
    {
        var text = TestFile.Seed(Seed, ArticleTexts.Text(++edits));
        driver = driver.ReplaceAdditionalText(edited, text);
        edited = text;
        Run();
    }

    private void Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info) is { } mistake)
        {
            throw new InvalidOperationException(mistake.ToString());
        }
    }
}
