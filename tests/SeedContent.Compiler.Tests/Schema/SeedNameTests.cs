using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests.Schema;

public sealed class SeedNameTests
{
    [Theory]
    [InlineData("articles/hello.txt", "articles", "hello")]
    [InlineData("hello.txt", "articles", "hello")]
    [InlineData("posts/2024/x.md", "posts", "2024/x")]
    [InlineData("posts/a/b/c.md", "posts", "a/b/c")]
    [InlineData("posts/trip/index.md", "posts", "trip")]
    [InlineData("posts/2024/trip/index.md", "posts", "2024/trip")]
    [InlineData("posts/index.md", "posts", "index")]
    [InlineData("index.md", "articles", "index")]
    [InlineData("articles/Hello World.txt", "articles", "Hello World")]
    [InlineData("articles/v1.2.txt", "articles", "v1.2")]
    public void A_path_gives_the_collection_and_the_key(string path, string collection, string key)
    {
        var name = SeedName.Parse(path);

        Assert.Equal((collection, key, null, null), (name.Collection, name.Key, name.Order, name.Date?.ToString()));
    }

    [Theory]
    [InlineData("articles/000_abc.txt", "abc", 0)]
    [InlineData("articles/01-intro.txt", "intro", 1)]
    [InlineData("articles/10_intro.txt", "intro", 10)]
    [InlineData("articles/12345_intro.txt", "intro", 12345)]
    [InlineData("posts/2024/03-x.md", "2024/x", 3)]
    [InlineData("docs/02-guide/index.md", "guide", 2)]
    [InlineData("articles/1984-revisited.txt", "1984-revisited", null)]
    [InlineData("articles/2024.txt", "2024", null)]
    [InlineData("articles/1st-place.txt", "1st-place", null)]
    [InlineData("articles/99999999999_x.txt", "99999999999_x", null)]
    public void A_leading_number_is_the_order(string path, string key, int? order)
    {
        var name = SeedName.Parse(path);

        Assert.Equal((key, order), (name.Key, name.Order));
    }

    [Theory]
    [InlineData("posts/2024-05-01-hello.md", "hello", "2024-05-01", null)]
    [InlineData("posts/2024-05-01_hello.md", "hello", "2024-05-01", null)]
    [InlineData("posts/01_2024-05-01-hello.md", "hello", "2024-05-01", 1)]
    [InlineData("posts/2024-02-30-hello.md", "2024-02-30-hello", null, null)]
    [InlineData("posts/2024-05-01.md", "2024-05-01", null, null)]
    public void A_leading_date_is_the_date(string path, string key, string? date, int? order)
    {
        var name = SeedName.Parse(path);

        Assert.Equal((key, date, order), (name.Key, name.Date?.ToString(), name.Order));
    }

    [Theory]
    [InlineData("/home/me/site/seeds/articles/a.txt", "articles/a.txt", "seeds/articles/a.txt")]
    [InlineData(@"C:\site\content\articles\a.txt", "articles/a.txt", "content/articles/a.txt")]
    [InlineData("/seeds/a.txt", "a.txt", "seeds/a.txt")]
    [InlineData("/a.txt", "a.txt", "a.txt")]
    public void The_path_that_is_emitted_starts_at_the_name_of_the_root(string path, string seedPath, string expected) =>
        Assert.Equal(expected, new SeedFile(path, seedPath).DisplayPath);
}
