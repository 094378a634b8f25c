using SeedContent.Tasks.Images;

namespace SeedContent.Tasks.Tests.Images;

/// <summary>Images of 23 by 17, as encoders write them (libvips with libspng, mozjpeg, libwebp and libheif).</summary>
public sealed class EncodedImageTests
{
    [Theory]
    [InlineData("plain.png")]
    [InlineData("plain.gif")]
    [InlineData("baseline.jpg")]
    [InlineData("progressive.jpg")]
    [InlineData("lossy.webp")]
    [InlineData("lossless.webp")]
    [InlineData("extended.webp")]
    [InlineData("plain.avif")]
    [InlineData("alpha.avif")]
    public void Images_of_encoders_have_the_size_that_was_encoded(string name) => Assert.Equal(new ImageSize(23, 17), Read(name));

    [Theory]
    [InlineData("turned.jpg")]
    [InlineData("turned.avif")]
    public void An_image_of_a_camera_that_was_held_upright_is_turned(string name) => Assert.Equal(new ImageSize(17, 23), Read(name));

    [Fact]
    public void The_icon_of_the_package_has_its_size()
    {
        using var stream = File.OpenRead(Repository.PathOf("src", "SeedContent", "package", "icon.png"));

        Assert.Equal(new ImageSize(128, 128), ImageHeader.Read(stream));
    }

    private static ImageSize? Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Images", "Encoded", name));
        return ImageHeader.Read(stream);
    }
}
