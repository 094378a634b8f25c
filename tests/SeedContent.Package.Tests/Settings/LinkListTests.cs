using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Settings;

/// <summary>The list of links to other sites that a build writes.</summary>
public sealed class LinkListTests(PackedPackage package)
{
    private const string Write = "-p:SeedContentWriteLinks=true";
    private const string Default = "obj/Debug/net10.0/SeedContent.Links.txt";

    // What MSBuild takes for something of its own, and what on Unix it takes for a path.
    private const string Odd = "https://a.org/?x=1;y='2'&%41$(Z)@(Y)%(X)*?\"#\\d/c";

    [Fact]
    public async Task A_build_writes_it_and_one_without_the_property_does_not()
    {
        var consumer = package.CreateConsumer("Links", [
            ProjectFile.Library(package, "Links.csproj"),
            new("seeds/docs/b.md", "# B\n\nSee [x](https://b.org) and ![y](//cdn.org/a.png \"t\"), [mail](mailto:a@b.org) or [a](a.md).\n"),
            new("seeds/docs/a.md", $"<a href=\"https://b.org\">b</a>\n\n[x](<{Odd}>)\n")]);

        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        Assert.False(File.Exists(consumer.PathOf(Default)));

        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        var expected = $"//cdn.org/a.png\tseeds/docs/b.md\t3\t33\n{Odd}\tseeds/docs/a.md\t3\t6\nhttps://b.org\tseeds/docs/a.md\t1\t10\nhttps://b.org\tseeds/docs/b.md\t3\t9\n";
        Assert.Equal(expected, Read(consumer, Default));

        // Nothing has changed, then the last link goes.
        var written = File.GetLastWriteTimeUtc(consumer.PathOf(Default));
        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf(Default)));

        (await consumer.BuildIncrementallyAsync("-p:SeedContentWriteLinks=out/my links.txt", "-p:SeedContentWriteJsonSchema=true")).SucceededWithoutWarnings();
        Assert.Equal(expected, Read(consumer, "out/my links.txt"));
        Assert.False(File.Exists(consumer.PathOf(Default)));

        consumer.Write(new ConsumerFile("seeds/docs/a.md", "A\n"), new ConsumerFile("seeds/docs/b.md", "B\n"));
        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        Assert.Equal("", Read(consumer, Default).Trim());
    }

    private static string Read(Consumer consumer, string path) => File.ReadAllText(consumer.PathOf(path)).ReplaceLineEndings("\n");
}
