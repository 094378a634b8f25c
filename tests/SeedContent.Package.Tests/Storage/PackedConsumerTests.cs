using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Storage;

/// <summary>A project whose texts lie in a resource, built with the SDK's own commands.</summary>
public sealed class PackedConsumerTests(PackedPackage package)
{
    private const string Program = """
        foreach (var post in Packed.Posts.All)
        {
            Console.WriteLine($"{post.Key}: {post.Body.Html.Trim()} {post.Body.HtmlUtf8.Length}");
        }

        Console.WriteLine(Packed.Articles.Report.Paragraphs[0].Text);
        """;

    [Fact]
    public async Task A_packed_program_says_what_a_source_program_says()
    {
        var consumer = CreateConsumer("Same");
        var source = await BuildAndRunAsync(consumer, "-p:SeedContentStorage=Source");
        Assert.False(HasPack(consumer));

        var packed = await BuildAndRunAsync(consumer);

        Assert.Contains("one: <h1 id=\"first\">First</h1>", packed, StringComparison.Ordinal);
        Assert.Equal(source, packed);
        Assert.True(HasPack(consumer));
    }

    [Fact]
    public async Task Every_build_after_whatever_happened_is_right()
    {
        var consumer = CreateConsumer("Rebuilt");
        await BuildAndRunAsync(consumer);
        var written = File.GetLastWriteTimeUtc(consumer.PathOf(Intermediate("SeedContent.Pack.cache")));

        // Nothing happened.
        await BuildAndRunAsync(consumer);
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf(Intermediate("SeedContent.Pack.cache"))));

        consumer.Write(new ConsumerFile("seeds/posts/one.md", "# First\n\nEdited.\n"));
        Assert.Contains("<p>Edited.</p>", await BuildAndRunAsync(consumer), StringComparison.Ordinal);

        // A copy that kept the time of another day.
        consumer.Write(new ConsumerFile("seeds/posts/one.md", "# First\n\nRestored.\n"));
        File.SetLastWriteTimeUtc(consumer.PathOf("seeds/posts/one.md"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("<p>Restored.</p>", await BuildAndRunAsync(consumer), StringComparison.Ordinal);

        consumer.Write(new ConsumerFile("seeds/posts/three.md", "New.\n"));
        Assert.Contains("three: <p>New.</p>", await BuildAndRunAsync(consumer), StringComparison.Ordinal);

        consumer.Delete("seeds/posts/three.md");
        var expected = await BuildAndRunAsync(consumer);
        Assert.DoesNotContain("three", expected, StringComparison.Ordinal);

        foreach (var file in new[] { "SeedContent.pack", "SeedContent.Pack.txt", "SeedContent.Pack.cache", "SeedContent.Pack.rsp" })
        {
            consumer.Delete(Intermediate(file));
            Assert.Equal(expected, await BuildAndRunAsync(consumer));
            Assert.True(HasPack(consumer), file);

            File.WriteAllText(consumer.PathOf(Intermediate(file)), "foreign");
            Assert.Equal(expected, await BuildAndRunAsync(consumer));
            Assert.True(HasPack(consumer), file);
        }

        (await consumer.DotnetAsync("clean", "-nologo", "-v:q")).Succeeded();
        Assert.Empty(Directory.GetFiles(consumer.PathOf("obj"), "SeedContent.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Small_content_stands_in_code_and_large_content_in_a_pack_of_its_own_accord()
    {
        var consumer = CreateConsumer("Automatic", storage: "");
        await BuildAndRunAsync(consumer);
        Assert.False(HasPack(consumer));
        Assert.False(File.Exists(consumer.PathOf(Intermediate("SeedContent.Pack.txt"))));

        consumer.Write(new ConsumerFile("seeds/articles/large.txt", string.Concat(Enumerable.Repeat("A sentence of this long article.\n\n", 30_000))));

        await BuildAndRunAsync(consumer);
        Assert.True(HasPack(consumer));
    }

    [Fact]
    public async Task Drafts_are_not_in_a_released_assembly()
    {
        var consumer = CreateConsumer("Released").Write(new ConsumerFile("seeds/posts/draft.md", "---\ndraft: true\n---\nEmbargoed.\n"));

        (await consumer.BuildAsync("-c", "Release")).SucceededWithoutWarnings();

        var bytes = File.ReadAllBytes(consumer.PathOf("bin/Release/net10.0/Packed.dll"));
        Assert.True(bytes.AsSpan().IndexOf("SEEDPACK"u8) >= 0);
        Assert.True(bytes.AsSpan().IndexOf("Embargoed"u8) < 0);
    }

    [Fact]
    public async Task A_packer_that_fails_is_a_warning_and_an_error_where_a_pack_is_asked_for()
    {
        var consumer = CreateConsumer("Failing");

        var failed = await consumer.BuildAsync("-p:_SeedContentPacker=nowhere.dll");
        Assert.Equal("SEED1031", Assert.Single(failed.Printed, diagnostic => diagnostic.Level == "error").Id);

        var built = await consumer.BuildAsync("-p:_SeedContentPacker=nowhere.dll", "-p:SeedContentStorage=Auto", "-p:_SeedContentPackMinBytes=0");
        Assert.Equal("SEED1031", Assert.Single(built.Printed).Id);
        Assert.Contains("one:", (await consumer.RunAsync()).Succeeded().Output, StringComparison.Ordinal);
        Assert.False(HasPack(consumer));
    }

    [Fact]
    public async Task Each_target_framework_has_a_pack()
    {
        var consumer = package.CreateConsumer("Frameworks").Write(
            new ConsumerFile("Frameworks.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                    <SeedContentStorage>Packed</SeedContentStorage>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup><PackageReference Include="SeedContent" Version="{package.Version}" /></ItemGroup>
                </Project>
                """),
            new ConsumerFile("seeds/posts/one.md", "# First\n"));

        // Not with an error log, which the compilers of both would write.
        (await consumer.DotnetAsync("build", "-nologo", "-v:m", "-tl:off", "-warnaserror")).Succeeded();

        Assert.True(HasPack(consumer.PathOf("bin/Debug/net8.0/Frameworks.dll")));
        Assert.True(HasPack(consumer.PathOf("bin/Debug/net10.0/Frameworks.dll")));
    }

    private Consumer CreateConsumer(string name, string storage = "<SeedContentStorage>Packed</SeedContentStorage>") => package.CreateConsumer(name).Write(
        ProjectFile.Console(package, "Packed.csproj", storage),
        new ConsumerFile("Program.cs", Program),
        new ConsumerFile("seeds/posts/one.md", "# First\n\nText, *é* and 東京.\n"),
        new ConsumerFile("seeds/posts/two.md", "See [the first](one.md).\n"),
        new ConsumerFile("seeds/articles/report.txt", "A report of one paragraph.\n"));

    private static string Intermediate(string file) => "obj/Debug/net10.0/" + file;

    private static async Task<string> BuildAndRunAsync(Consumer consumer, params string[] arguments)
    {
        (await consumer.BuildIncrementallyAsync(arguments)).SucceededWithoutWarnings();
        return (await consumer.RunAsync()).Succeeded().Output;
    }

    private static bool HasPack(Consumer consumer) => HasPack(consumer.PathOf("bin/Debug/net10.0/Packed.dll"));

    private static bool HasPack(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return reader.ManifestResources.Any(handle => reader.StringComparer.Equals(reader.GetManifestResource(handle).Name, "SeedContent.pack"));
    }
}
