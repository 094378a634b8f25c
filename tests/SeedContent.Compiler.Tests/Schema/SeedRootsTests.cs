using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Schema;

/// <summary>Which files lie in a seed root, and where.</summary>
public sealed class SeedRootsTests
{
    [Theory]
    [InlineData("/site/seeds/articles/hello.txt", "articles/hello.txt")]
    [InlineData("/site/seeds/note.md", "note.md")]
    [InlineData("/site/seeds/C# ; 50 %/hello.txt", "C# ; 50 %/hello.txt")]
    [InlineData("/site/seeds", null)]
    [InlineData("/site/seeds/", null)]
    [InlineData("/site/seeds.baseline", null)]
    [InlineData("/site/seedsold/hello.txt", null)]
    [InlineData("/site/obj/SeedContent.Pack.txt", null)]
    [InlineData("", null)]
    public void A_file_in_the_root_has_its_path_below_it(string path, string? expected) => Assert.Equal(expected, SeedRoots.Of(["/site/seeds"]).Find(path));

    [Theory]
    [InlineData("/content/posts/a.md", "posts/a.md")]
    [InlineData("/site/../content/posts/a.md", "posts/a.md")]
    [InlineData("/site/./../content/posts/a.md", "posts/a.md")]
    [InlineData("/content/../elsewhere/a.md", null)]
    [InlineData("/content/posts/.a.md", "posts/.a.md")]
    public void Dots_that_lead_to_a_root_are_followed(string path, string? expected) => Assert.Equal(expected, SeedRoots.Of(["/content/"]).Find(path));

    [Fact]
    public void Of_two_roots_one_in_the_other_the_last_counts()
    {
        Assert.Equal("a.md", SeedRoots.Of(["/site/seeds", "/site/seeds/blog"]).Find("/site/seeds/blog/a.md"));
        Assert.Equal("blog/a.md", SeedRoots.Of(["/site/seeds/blog", "/site/seeds"]).Find("/site/seeds/blog/a.md"));
    }

    [Fact]
    public void Both_slashes_are_one() => Assert.Equal("posts/a.md", SeedRoots.Of([@"C:\site\seeds\"]).Find(@"C:\site\seeds\posts\a.md"));

    [Fact]
    public void Without_roots_there_are_no_seeds() => Assert.Null(SeedRoots.Of([]).Find("/site/seeds/a.md"));

    [Fact]
    public void Roots_are_equal_by_their_paths()
    {
        Assert.Equal(SeedRoots.Of(["/a/", "/b"]), SeedRoots.Of(["/a", "/b"]));
        Assert.NotEqual(SeedRoots.Of(["/a"]), SeedRoots.Of(["/b"]));
    }
}
