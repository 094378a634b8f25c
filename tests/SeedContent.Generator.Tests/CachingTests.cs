using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests;

/// <summary>What is done again after a change, and what is not. Each test names every step that it is about.</summary>
public sealed class CachingTests
{
    [Fact]
    public void A_keystroke_in_CSharp_does_nothing_again()
    {
        var host = ThreeArticles().Code("Program.cs", "class Program { }");
        host.Run();

        var output = host.Code("Program.cs", "class Program { int x; }").Run();

        Assert.Equal("Cached 3", output.Reasons(TrackingNames.Pairs));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Sidecars));
        Assert.Equal("Cached 3", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Plan));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Groups));
        Assert.Equal("Cached 3", output.OutputReasons());
    }

    [Fact]
    public void An_edited_body_is_read_alone_and_writes_its_group_alone()
    {
        var host = ThreeArticles();
        host.Run();

        var output = host.Seed("articles/one.txt", "Another text.").Run();

        Assert.Equal("Cached 2, Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Plan));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Collections));
        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Groups));
        Assert.Equal("Cached 2, Modified 1", output.OutputReasons());
        Assert.Contains("Another text.", output.Sources["SeedContent.Articles.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_sidecar_is_read_alone_with_its_seed()
    {
        var host = ThreeArticles();
        host.Run();

        var output = host.Seed("articles/two.yml", "headline: Another headline\n").Run();

        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Sidecars));
        Assert.Equal("Modified 1, Unchanged 2", output.Reasons(TrackingNames.Pairs));
        Assert.Equal("Cached 2, Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Contains("Another headline", output.Sources["SeedContent.Articles.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_line_writes_nothing_again_but_its_diagnostics_move()
    {
        var host = new GeneratorHost(trackSteps: true).Seed("articles/one.txt", "---\nheadlin: One\n---\nText.\n");
        var before = host.Run();

        var output = host.Seed("articles/one.txt", "---\n# A comment\nheadlin: One\n---\nText.\n").Run();

        Assert.Contains("(2,1)", Assert.Single(before.Messages), StringComparison.Ordinal);
        Assert.Contains("(3,1)", Assert.Single(output.Messages), StringComparison.Ordinal);
        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal("Unchanged 1", output.Reasons(TrackingNames.Entries));
        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Diagnostics));
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Groups));
        Assert.Equal("Cached 3, Modified 1", output.OutputReasons());
    }

    [Fact]
    public void A_new_seed_and_a_deleted_one_leave_the_others_as_they_are()
    {
        var host = ThreeArticles();
        host.Run();

        var added = host.Seed("articles/four.txt", "Four.").Run();
        Assert.Equal("Cached 3, New 1", added.Reasons(TrackingNames.Seeds));
        Assert.Contains("Four =>", added.Sources["SeedContent.Articles.0.g.cs"], StringComparison.Ordinal);

        var deleted = host.Delete("articles/four.txt").Run();
        Assert.StartsWith("Cached 3", deleted.Reasons(TrackingNames.Seeds), StringComparison.Ordinal);
        Assert.DoesNotContain("Four =>", deleted.Sources["SeedContent.Articles.0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_seed_leaves_the_files_of_the_other_groups_as_they_are()
    {
        var host = ManyArticles(200);
        var groups = host.Run().Sources.Count - 1;
        Assert.True(groups > 2);

        var output = host.Seed("articles/number-17.txt", "Another text.").Run();

        Assert.Equal("Cached 199, Modified 1", output.Reasons(TrackingNames.Seeds));
        Assert.Equal($"Modified 1, Unchanged {groups - 1}", output.Reasons(TrackingNames.Groups));
        Assert.Equal($"Cached {groups + 1}, Modified 1", output.OutputReasons());
    }

    [Fact]
    public void A_new_seed_changes_its_own_group_and_the_index_only()
    {
        var host = ManyArticles(200);
        var before = host.Run();

        var output = host.Seed("articles/a-new-one.txt", "New.").Run();

        var changed = output.Sources.Where(source => !string.Equals(before.Sources[source.Key], source.Value, StringComparison.Ordinal)).Select(source => source.Key).ToList();
        Assert.Equal(2, changed.Count);
        Assert.Contains("SeedContent.Articles.g.cs", changed);
    }

    [Fact]
    public void A_property_that_concerns_the_code_writes_it_again_without_reading_files_again()
    {
        var host = ThreeArticles();
        host.Run();

        var output = host.Property("SomethingElse", "1").Run();
        Assert.Equal("Unchanged 1", output.Reasons(TrackingNames.Options));
        Assert.Equal("Unchanged 3", output.Reasons(TrackingNames.Pairs));
        Assert.Equal("Cached 3", output.Reasons(TrackingNames.Seeds));

        output = host.Property("SeedContentNamespace", "Other").Run();
        Assert.Equal("Modified 1", output.Reasons(TrackingNames.Options));
        Assert.All(output.Sources.Values, source => Assert.Contains("namespace Other", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_changed_component_has_Markdown_read_again_and_no_other_text()
    {
        const string Video = "using SeedContent; [SeedComponent(\"video\")] public record Video(string Src);";
        var host = ThreeArticles().Seed("docs/a.md", "{{video src=a}}").Seed("docs/b.md", "B").Code("Video.cs", Video).Code("Other.cs", "class Other { }");
        host.Run();

        var output = host.Code("Other.cs", "class Other { int x; }").Run();
        Assert.Equal("Cached 5", output.Reasons(TrackingNames.Pairs));
        Assert.Equal("Cached 5", output.Reasons(TrackingNames.Seeds));

        output = host.Code("Video.cs", "// A comment moves the declaration.\n" + Video).Run();
        Assert.Equal("Unchanged 1", output.Reasons(TrackingNames.ComponentSchemas));
        Assert.Equal("Cached 5", output.Reasons(TrackingNames.Seeds));

        output = host.Code("Video.cs", Video.Replace("Src)", "Src, int Width = 1)", StringComparison.Ordinal)).Run();
        Assert.Equal("Modified 2, Unchanged 3", output.Reasons(TrackingNames.Pairs));
        Assert.StartsWith("Cached 3", output.Reasons(TrackingNames.Seeds), StringComparison.Ordinal);
        Assert.Equal("Cached 1", output.Reasons(TrackingNames.Plan));
    }

    [Fact]
    public void The_same_seeds_in_another_order_give_the_same_files()
    {
        var one = new GeneratorHost().Seed("articles/a.txt", "A.").Seed("articles/b.txt", "B.").Seed("docs/c.md", "C").Run();
        var other = new GeneratorHost().Seed("docs/c.md", "C").Seed("articles/b.txt", "B.").Seed("articles/a.txt", "A.").Run();

        Assert.Equal(one.Sources, other.Sources);
    }

    private static GeneratorHost ThreeArticles() => new GeneratorHost(trackSteps: true)
        .Seed("articles/one.txt", "One.")
        .Seed("articles/two.txt", "Two.")
        .Seed("articles/two.yml", "headline: The second\n")
        .Seed("articles/three.txt", "Three.");

    private static GeneratorHost ManyArticles(int count)
    {
        var host = new GeneratorHost(trackSteps: true);
        for (var i = 0; i < count; i++)
        {
            host.Seed($"articles/number-{i}.txt", $"The text of number {i}.");
        }

        return host;
    }
}
