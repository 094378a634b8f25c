using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Analyzers;

/// <summary>A project with three collections and some code of the user's.</summary>
internal static class Site
{
    public static GeneratorHost WithSeeds() => new GeneratorHost()
        .Seed("posts/hello-world.md", "Hello.")
        .Seed("posts/second-post.md", "Hello again.")
        .Seed("notes/2024/all.txt", "A note.")
        .Seed("authors.yml", "jane-doe: { name: Jane }\nmax: { name: Max }\n");

    public static GeneratorHost WithCode(string code) => WithSeeds().Code("/project/Program.cs", code);

    /// <summary>The code in a method.</summary>
    public static GeneratorHost WithStatements(string statements) => WithCode($$"""
        using System;
        using Site;

        class Program
        {
            const string Misspelt = "helo-world";

            void Run(string key, SeedContent.SeedCollection<SeedContent.Document> collection)
            {
                {{statements}}
            }

            static class Outer
            {
                public static class Names
                {
                    public const string Second = "2nd-post", Hello = "hello-" + World;
                    private const string World = "world";
                }
            }
        }
        """);
}
