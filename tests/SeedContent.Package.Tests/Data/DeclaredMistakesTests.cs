using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Data;

/// <summary>What does not fit a declared type, in each of the formats.</summary>
public sealed class DeclaredMistakesTests(PackedPackage package)
{
    [Fact]
    public async Task A_mistake_in_each_of_the_files_shows_in_one_build_at_its_place()
    {
        var consumer = package.CreateConsumer("Wrong", [
            ProjectFile.Library(package, "Wrong.csproj"),
            new("Declarations.cs", """
                using System.Collections.Immutable;
                using SeedContent;

                namespace Wrong;

                public enum Role { Writer, Editor }

                public sealed record Cache(int Minutes);

                [SeedCollection("authors")]
                public partial class Author
                {
                    public required string Name { get; init; }
                    public Role Role { get; init; }
                }

                [SeedCollection("posts")]
                public partial record Post(string Title, DateOnly Date, Author Author, ImmutableArray<Post> Related);

                [SeedCollection("products")]
                public partial record Product(SeedKey Id, decimal Price, int Stock, [SeedReference("authors")] string Contact);

                [SeedCollection("settings")]
                public partial record SiteSettings(string Title, Cache Cache);

                [SeedCollection("translations")]
                public partial record Translation(string Value);
                """),
            new("seeds/authors.yml", "jane:\n  name: Jane\n  role: writr\nmax:\n  role: editor\nann: { name: Ann, born: 1983-02-28 }\n"),
            new("seeds/posts/hello.md", "---\ntitle: Hello\ndate: 2024-02-30\nauthor: jnae\nrelated: [hello, helo]\n---\nText.\n"),
            new("seeds/products.csv", "id,price,stock,contact\nk-1,\"19,90\",3,jane\nl-2,5,many,maxx\n"),
            new("seeds/settings.toml", "[live]\ntitle = \"Site\"\ncache = { minuts = 5 }\n"),
            new("seeds/translations.json", "{\n  \"hello\": \"Halo\",\n  \"bye\": [\"Dadah\"]\n}\n")]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(
            [
                "authors.yml(3,9): error SEED3002",
                "authors.yml(4,1): error SEED3012",
                "authors.yml(6,19): error SEED3013",
                "hello.md(3,7): error SEED3001",
                "hello.md(4,9): error SEED4001",
                "hello.md(5,18): error SEED4001",
                "products.csv(2,5): error SEED3002",
                "products.csv(3,12): error SEED4001",
                "products.csv(3,7): error SEED3002",
                "settings.toml(3,11): error SEED3012",
                "settings.toml(3,11): error SEED3013",
                "translations.json(3,10): error SEED3002",
            ],
            build.Seeds);
        Assert.DoesNotContain(build.Diagnostics, diagnostic => !diagnostic.Id.StartsWith("SEED", StringComparison.Ordinal) && diagnostic.Level == "error");
    }
}
