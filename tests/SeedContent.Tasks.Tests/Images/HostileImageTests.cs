using System.Text;
using SeedContent.Tasks.Images;

namespace SeedContent.Tasks.Tests.Images;

/// <summary>No bytes make the reader throw, read without end, or take much memory.</summary>
public sealed class HostileImageTests
{
    private static readonly (string Name, byte[] Bytes, ImageSize Size)[] Images =
    [
        ("png", ImageFiles.Png(640, 480), new(640, 480)),
        ("gif", ImageFiles.Gif(640, 480), new(640, 480)),
        ("lossy webp", ImageFiles.WebpLossy(640, 480), new(640, 480)),
        ("lossless webp", ImageFiles.WebpLossless(640, 480), new(640, 480)),
        ("extended webp", ImageFiles.WebpExtended(640, 480), new(640, 480)),
        ("jpeg", ImageFiles.Jpeg(640, 480, segment: ImageFiles.Exif(6, isBig: true)), new(480, 640)),
        ("avif", ImageFiles.Avif(640, 480, quarters: 1), new(480, 640)),
        ("svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>"), new(640, 480)),
    ];

    public static TheoryData<string> Names => [.. Images.Select(image => image.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_truncated_image_has_its_size_or_none(string name)
    {
        var (_, bytes, size) = Images.Single(image => image.Name == name);

        Assert.Null(ImageHeader.Read(new MemoryStream(bytes, 0, bytes.Length / 4)));
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.True(ImageHeader.Read(new MemoryStream(bytes, 0, length)) is not { } read || read == size));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Changed_bytes_never_throw(string name)
    {
        var bytes = Images.Single(image => image.Name == name).Bytes;
        var random = new Random(20240501);
        for (var i = 0; i < 20_000; i++)
        {
            byte[] changed = [.. bytes];
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                changed[random.Next(changed.Length)] = random.Next(4) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) };
            }

            var size = ImageHeader.Read(new MemoryStream(changed));

            Assert.True(size is null or { Width: > 0, Height: > 0 });
        }
    }

    [Fact]
    public void An_empty_file_has_no_size() => Assert.Null(ImageHeader.Read(new MemoryStream()));

    [Fact]
    public void Sides_of_0_and_beyond_an_int_are_no_size()
    {
        Assert.Null(Read(ImageFiles.Png(0, 480)));
        Assert.Null(Read(ImageFiles.Png(640, 0)));
        Assert.Null(Read(ImageFiles.Png(0xFFFFFFFF, 480)));
        Assert.Null(Read(ImageFiles.Gif(0, 480)));
        Assert.Null(Read(ImageFiles.Jpeg(640, 0)));
        Assert.Null(Read(ImageFiles.Avif(640, 0x80000000)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_jpeg_segment_that_does_not_move_on_ends_the_search(int length) =>
        Assert.Null(Read([0xFF, 0xD8, 0xFF, 0xE0, 0, (byte)length, .. new byte[64]]));

    [Fact]
    public void A_jpeg_of_endless_fill_bytes_is_given_up()
    {
        using var stream = new CountingStream([0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 1_000_000)]);

        Assert.Null(ImageHeader.Read(stream));
        Assert.InRange(stream.Reads, 1, 10_000);
    }

    [Fact]
    public void An_avif_of_endless_boxes_is_given_up()
    {
        byte[] box = ImageFiles.Box("free", []);
        using var stream = new CountingStream([.. ImageFiles.Box("ftyp", "avif\0\0\0\0"u8.ToArray()), .. Enumerable.Repeat(box, 100_000).SelectMany(bytes => bytes)]);

        Assert.Null(ImageHeader.Read(stream));
        Assert.InRange(stream.Reads, 1, 10_000);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(7L)]
    [InlineData(0xFFFFFFFFL)]
    public void A_box_whose_length_cannot_be_is_no_box(long length) => Assert.Null(Read(
        [.. ImageFiles.Box("ftyp", "avif\0\0\0\0"u8.ToArray()), .. new ImageBuilder().Big(length, 4).Text("meta").ToArray(), .. new byte[64]]));

    [Theory]
    [InlineData(0L)]
    [InlineData(long.MaxValue)]
    [InlineData(-1L)]
    public void A_box_whose_long_length_cannot_be_ends_the_search(long length)
    {
        using var stream = new CountingStream([.. ImageFiles.Box("ftyp", "avif\0\0\0\0"u8.ToArray()), .. new ImageBuilder().Big(1, 4).Text("meta").Big(length, 8).ToArray(), .. new byte[64]]);

        Assert.Null(ImageHeader.Read(stream));
        Assert.InRange(stream.Reads, 1, 10);
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded() => Assert.Null(Read(Encoding.UTF8.GetBytes(
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg xmlns='http://www.w3.org/2000/svg' width='&c;' height='1'/>")));

    [Fact]
    public void An_svg_whose_root_comes_after_a_million_characters_has_no_size()
    {
        using var stream = new CountingStream(Encoding.UTF8.GetBytes($"<!--{new string('x', 20_000_000)}--><svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"));

        Assert.Null(ImageHeader.Read(stream));
        Assert.InRange(stream.BytesRead, 1, 4_000_000);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='no-such-encoding'?><svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='640'")]
    [InlineData("<!DOCTYPE")]
    [InlineData("<")]
    [InlineData("\0\0\0")]
    public void Broken_xml_has_no_size(string text) => Assert.Null(Read(Encoding.UTF8.GetBytes(text)));

    private static ImageSize? Read(byte[] bytes) => ImageHeader.Read(new MemoryStream(bytes));
}
