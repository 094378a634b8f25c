using System.Text.Json;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Settings;

/// <summary>The JSON Schemas that a build writes for editors, and what builds after it leave of them.</summary>
public sealed class JsonSchemaTests(PackedPackage package)
{
    private const string Write = "-p:SeedContentWriteJsonSchema=true";
    private const string Default = "obj/Debug/net10.0/seeds.schemas";

    // What MSBuild takes for something of its own, and what on Unix it takes for a path.
    private const string Pattern = """a;b%41\$(X)@(Y)%(Z)*?'"\\d/c""";

    [Fact]
    public async Task A_build_writes_them_and_one_without_the_property_does_not()
    {
        var consumer = package.CreateConsumer("Schemas", [
            ProjectFile.Library(package, "Schemas.csproj"),
            new("Post.cs", $""""
                using System.ComponentModel.DataAnnotations;
                using SeedContent;
                [SeedCollection("posts")]
                public partial record Post(string Title, [property: RegularExpression(""" {Pattern} """)] string? Code = null);
                """"),
            new("seeds/posts/a.md", "---\ntitle: A\n---\nText.\n"),
            new("seeds/authors.yml", "jane: { name: Jane }\n"),
            new("seeds/tags/a.yml", "name: A\n")]);

        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        Assert.Empty(Files(consumer, Default));

        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        Assert.Equal(["authors.file.schema.json", "authors.schema.json", "posts.schema.json", "tags.schema.json"], Files(consumer, Default));
        Assert.All(Files(consumer, Default), file => Parse(consumer, $"{Default}/{file}"));
        var properties = Parse(consumer, $"{Default}/posts.schema.json").GetProperty("properties");
        Assert.Equal($"^(?: {Pattern} )?$", properties.GetProperty("code").GetProperty("pattern").GetString());

        // Nothing has changed, then a collection goes.
        var written = File.GetLastWriteTimeUtc(consumer.PathOf($"{Default}/posts.schema.json"));
        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf($"{Default}/posts.schema.json")));
        consumer.Delete("seeds/tags/a.yml");
        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        Assert.Equal(["authors.file.schema.json", "authors.schema.json", "posts.schema.json"], Files(consumer, Default));

        (await consumer.BuildIncrementallyAsync()).SucceededWithoutWarnings();
        Assert.Empty(Files(consumer, Default));

        // A folder of the user's own is left alone.
        (await consumer.BuildIncrementallyAsync(Write, "-p:SeedContentJsonSchemaPath=my schemas")).SucceededWithoutWarnings();
        (await consumer.DotnetAsync("clean", "-nologo", "-v:m")).Succeeded();
        Assert.Equal(["authors.file.schema.json", "authors.schema.json", "posts.schema.json"], Files(consumer, "my schemas"));
        (await consumer.BuildIncrementallyAsync(Write)).SucceededWithoutWarnings();
        (await consumer.DotnetAsync("clean", "-nologo", "-v:m", Write)).Succeeded();
        Assert.Empty(Files(consumer, Default));
    }

    private static IEnumerable<string?> Files(Consumer consumer, string folder) =>
        Directory.Exists(consumer.PathOf(folder)) ? Directory.GetFiles(consumer.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];

    private static JsonElement Parse(Consumer consumer, string path)
    {
        var bytes = File.ReadAllBytes(consumer.PathOf(path));
        Assert.Equal((byte)'{', bytes[0]);
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }
}
