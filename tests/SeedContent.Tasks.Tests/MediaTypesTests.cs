namespace SeedContent.Tasks.Tests;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("a/photo.PNG", "image/png")]
    [InlineData("photo.jpeg", "image/jpeg")]
    [InlineData("x.avif", "image/avif")]
    [InlineData("x.svg", "image/svg+xml")]
    [InlineData("x.mp4", "video/mp4")]
    [InlineData("x.tar.gz", "application/gzip")]
    [InlineData("x.mjs", "text/javascript")]
    [InlineData("x.woff2", "font/woff2")]
    [InlineData("x.xyz", null)]
    [InlineData("png", null)]
    [InlineData("", null)]
    public void The_type_follows_from_the_extension(string path, string? type) => Assert.Equal(type, MediaTypes.Find(path));
}
