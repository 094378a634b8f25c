using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Languages;

/// <summary>What is done again after a change of a variant, and what is not.</summary>
public sealed class VariantCachingTests
{
    [Fact]
    public void An_edited_variant_is_read_alone_and_writes_its_group_alone()
    {
        var host = Project();
        host.Run();

        var output = host.Seed("posts/a.id.md", "# Lain\n").Run();

        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Variants));
        Assert.Equal("Cached 3, Modified 1", output.Reasons(TrackingNames.Pairs));
        Assert.Equal("Cached 3, Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Unchanged 1", output.Reasons(TrackingNames.TextTypes));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Plan));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Collections));
        Assert.Equal("Modified 1, Unchanged 1", output.Reasons(TrackingNames.Groups));
        Assert.Equal("Cached 6, Modified 1", output.OutputReasons());
        Assert.Contains("Lain", output.Sources["SeedContent.PostsVariants_.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_text_looks_for_no_variants_and_reads_no_other_text()
    {
        var host = Project();
        host.Run();

        var output = host.Seed("posts/b.md", "Another text.").Run();

        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Variants));
        Assert.Equal("Cached 3, Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Outlines));
    }

    [Fact]
    public void A_line_that_moves_in_an_entry_compares_no_headings_and_one_that_moves_in_a_variant_does()
    {
        var host = Project();
        host.Run();

        Assert.Equal("Cached 1", host.Seed("posts/a.md", "Text.\n\n# One\n").Run().Reasons(TrackingNames.Outlines));
        Assert.Equal("Unchanged 1", host.Seed("posts/a.id.md", "Teks.\n\n# Satu\n").Run().Reasons(TrackingNames.Outlines));
        Assert.Equal("Modified 1", host.Seed("posts/a.id.md", "Teks.\n").Run().Reasons(TrackingNames.Outlines));
    }

    [Fact]
    public void A_new_variant_leaves_the_entries_of_the_other_files_as_they_are()
    {
        var host = Project();
        var before = host.Run();

        var output = host.Seed("posts/b.id.md", "Lain.").Run();

        // That of its entry is read again: it has headings to compare now.
        Assert.Equal("Cached 3, Modified 1, New 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal(
            ["SeedContent.PostsVariants_.0.g.cs", "SeedContent.PostsVariants_.g.cs"],
            output.Sources.Where(source => before.Sources[source.Key] != source.Value).Select(source => source.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_whose_text_goes_leaves_its_variant_as_an_entry()
    {
        var host = Project();
        host.Run();

        var output = host.Delete("posts/a.md").Run().AssertClean();

        Assert.Contains("public const string AId = \"a.id\"", string.Concat(output.Sources.Values), StringComparison.Ordinal);
        Assert.DoesNotContain(output.Sources.Keys, name => name.Contains("Variants_", StringComparison.Ordinal));
    }

    private static GeneratorHost Project() => new GeneratorHost(trackSteps: true).Seed("posts/a.md", "# One\n").Seed("posts/a.id.md", "# Satu\n").Seed("posts/b.md", "Two.").Seed("posts/c.md", "Three.");
}
