using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Benchmarks.Lookup;

/// <summary>A collection as a project has it: generated, compiled in Release and loaded.</summary>
internal static class GeneratedArticles
{
    public static SeedCollection<Article> Load(int articles)
    {
        var compilation = CSharpCompilation.Create(
            "Site",
            [],
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var files = Enumerable.Range(0, articles)
            .Select(AdditionalText (i) => TestFile.Seed($"articles/{ArticleTexts.Key(i)}.txt", $"The text of number {i}."));
        CSharpGeneratorDriver
            .Create([new SeedContentGenerator().AsSourceGenerator()], files, optionsProvider: new TestOptions(ImmutableDictionary<string, string>.Empty.Add(TestOptions.RootPaths, "/project/seeds")))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var stream = new MemoryStream();
        if (!output.Emit(stream).Success)
        {
            throw new InvalidOperationException("The generated code does not compile.");
        }

        stream.Position = 0;
        // A context of its own: each benchmark of a class loads the assembly again.
        var assembly = new AssemblyLoadContext("Site").LoadFromStream(stream);
        return (SeedCollection<Article>)assembly.GetType("Articles")!.GetProperty("All")!.GetValue(null)!;
    }
}
