using System.Runtime.CompilerServices;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Golden;

/// <summary>The generated code as people see it with F12: few files, read before they were accepted.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void Articles()
    {
        var output = new GeneratorHost()
            .Seed("articles/01-harbour.txt", """
                3 May 2024

                HARWICH, England – The new ferry made its first crossing on Friday, two months late.

                “We wanted it safe, not early,” said Mary Jones, the harbour master.

                """)
            .Seed("articles/01-harbour.yml", "headline: A ferry at last\n")
            .Seed("articles/a \"quoted\" name.txt", "Tab\tand \\ and \"\"\"\" quotes,\r\nand <tags> & more.\r\n")
            .Run()
            .AssertClean();

        Assert.Equal(["SeedContent.Articles.0.g.cs", "SeedContent.Articles.g.cs"], output.Sources.Keys.Order(StringComparer.Ordinal));
        Check(output, "SeedContent.Articles.g.cs");
        Check(output, "SeedContent.Articles.0.g.cs");
    }

    [Fact]
    public void Markdown_without_a_namespace()
    {
        var output = new GeneratorHost()
            .Property("RootNamespace", "")
            .Property("SeedContentVisibility", "internal")
            .Seed("docs/guide/start.md", "---\nheadline: Start here\ndate: 2024-05-01\nlanguage: en\ndraft: true\norder: 3\n---\n# Start\n\nRead on.\n")
            .Run()
            .AssertClean();

        Check(output, "SeedContent.Docs.0.g.cs");
    }

    // Verify.SourceGenerators names the files so.
    private static void Check(GeneratorOutput output, string fileName, [CallerMemberName] string test = "") => GoldenFile.Check(
        output.Sources[fileName],
        $"{nameof(GoldenTests)}.{test}#{Path.GetFileNameWithoutExtension(fileName)}",
        ".cs");
}
