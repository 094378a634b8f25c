using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>What the pipeline is made of.</summary>
public sealed class PipelineTests
{
    // Roslyn's own steps, which search the syntax trees; every generator pays for the same ones.
    private const string SearchForAttributes = "Microsoft.CodeAnalysis.SyntaxTree";

    [Fact]
    public void Only_pairs_and_lists_of_objects_are_structs_since_the_runtime_compiles_the_pipeline_anew_for_each_struct()
    {
        const string Code = """
            using SeedContent;
            [assembly: SeedShard("news", typeof(Site.Story))]
            namespace Site
            {
                [SeedCollection("products")] public sealed partial record Product { public required SeedKey Key { get; init; } public required string Name { get; init; } }
                [SeedComponent("note")] public sealed partial record Note { public string Text { get; init; } = ""; }
                public sealed partial record Story { }
            }
            """;
        var host = new GeneratorHost(trackSteps: true)
            .Code("Types.cs", Code)
            .Seed("articles/one.txt", "---\nheadlin: One\n---\nText.\n")
            .Seed("articles/one.yml", "mood: calm\n")
            .Seed("posts/two.md", "---\nmood: calm\n---\n# Two\n\n[One](../articles/one.txt), [Elsewhere](https://example.org/)\n")
            .Seed("authors/ann.yml", "name: Ann\n")
            .Seed("products.json", """[{ "key": "a", "name": "A" }]""");

        var structs = host.Run().StepTypes().Where(type => type.IsValueType && !IsOfObjects(type)).Select(type => type.ToString()).Where(type => !type.Contains(SearchForAttributes, StringComparison.Ordinal));

        Assert.Empty(structs);
    }

    // What Roslyn's own operators give: Combine and Collect.
    private static bool IsOfObjects(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        && type.GetGenericArguments().All(argument => !argument.IsValueType);
}
