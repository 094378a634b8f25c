using System.Text;
using SeedContent.Tasks.Images;

namespace SeedContent.Tasks.Tests.Images;

public sealed class ImageHeaderTests
{
    [Fact]
    public void A_png_has_the_size_of_its_header_chunk()
    {
        Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.Png(640, 480)));
        Assert.Equal(new ImageSize(70000, int.MaxValue), Read(ImageFiles.Png(70000, int.MaxValue)));
    }

    [Theory]
    [InlineData("87a")]
    [InlineData("89a")]
    public void A_gif_has_the_size_of_its_logical_screen(string version) => Assert.Equal(new ImageSize(300, 65535), Read(ImageFiles.Gif(300, 65535, version)));

    [Fact]
    public void A_webp_has_the_size_of_its_first_chunk()
    {
        Assert.Equal(new ImageSize(16383, 258), Read(ImageFiles.WebpLossy(16383, 258)));
        Assert.Equal(new ImageSize(16384, 258), Read(ImageFiles.WebpLossless(16384, 258)));
        Assert.Equal(new ImageSize(70000, 65793), Read(ImageFiles.WebpExtended(70000, 65793)));
    }

    [Fact]
    public void The_scale_of_a_lossy_webp_is_no_part_of_its_size() => Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.WebpLossy(640, 480, scale: 3)));

    [Fact]
    public void A_lossy_webp_that_starts_with_no_key_frame_has_no_size() => Assert.Null(Read(ImageFiles.WebpLossy(640, 480, frameTag: 0x31)));

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC1)]
    [InlineData(0xC2)]
    [InlineData(0xC3)]
    [InlineData(0xC5)]
    [InlineData(0xC6)]
    [InlineData(0xC7)]
    [InlineData(0xC9)]
    [InlineData(0xCA)]
    [InlineData(0xCB)]
    [InlineData(0xCD)]
    [InlineData(0xCE)]
    [InlineData(0xCF)]
    public void A_jpeg_has_the_size_of_its_frame_header_of_whatever_kind(byte frame) => Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.Jpeg(640, 480, frame)));

    [Theory]
    [InlineData(0xC4)]
    [InlineData(0xC8)]
    [InlineData(0xCC)]
    public void Tables_among_the_frame_markers_are_no_frames(byte marker) => Assert.Null(Read(ImageFiles.Jpeg(640, 480, marker)));

    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(2, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(4, 640, 480)]
    [InlineData(5, 480, 640)]
    [InlineData(6, 480, 640)]
    [InlineData(7, 480, 640)]
    [InlineData(8, 480, 640)]
    [InlineData(9, 640, 480)]
    public void A_jpeg_is_turned_by_its_orientation(int orientation, int width, int height)
    {
        Assert.Equal(new ImageSize(width, height), Read(ImageFiles.Jpeg(640, 480, segment: ImageFiles.Exif(orientation, isBig: true))));
        Assert.Equal(new ImageSize(width, height), Read(ImageFiles.Jpeg(640, 480, segment: ImageFiles.Exif(orientation, isBig: false))));
    }

    [Fact]
    public void A_jpeg_may_have_fill_bytes_and_large_segments()
    {
        byte[] profile = [.. new ImageBuilder().Bytes(0xFF, 0xFF, 0xFF, 0xE2).Big(65535, 2).ToArray(), .. new byte[65533]];
        byte[] many = [.. Enumerable.Repeat(profile, 40).SelectMany(bytes => bytes)];

        Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.Jpeg(640, 480, segment: many)));
    }

    [Fact]
    public void An_avif_has_the_size_of_its_primary_item()
    {
        Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.Avif(640, 480)));
        Assert.Equal(new ImageSize(640, 480), Read(ImageFiles.Avif(640, 480, isWide: true)));
    }

    [Theory]
    [InlineData(0, 640, 480)]
    [InlineData(1, 480, 640)]
    [InlineData(2, 640, 480)]
    [InlineData(3, 480, 640)]
    public void An_avif_is_turned_by_quarters(byte quarters, int width, int height)
    {
        Assert.Equal(new ImageSize(width, height), Read(ImageFiles.Avif(640, 480, quarters)));
        Assert.Equal(new ImageSize(width, height), Read(ImageFiles.Avif(640, 480, quarters, isWide: true)));
    }

    [Fact]
    public void Another_file_of_boxes_is_no_avif() => Assert.Null(Read(ImageFiles.Avif(640, 480, brand: "mp42")));

    [Theory]
    [InlineData("width='640' height='480'", 640, 480)]
    [InlineData("width='640px' height=' 480.4 '", 640, 480)]
    [InlineData("width='1in' height='2.54cm'", 96, 96)]
    [InlineData("width='25.4mm' height='101.6q'", 96, 96)]
    [InlineData("width='72pt' height='6pc'", 96, 96)]
    [InlineData("width='1e2' height='1E2PX'", 100, 100)]
    [InlineData("viewBox='0 0 24 12'", 24, 12)]
    [InlineData("viewBox=' -5,-5\t24.6, 12 '", 25, 12)]
    [InlineData("width='100%' height='2em' viewBox='0 0 24 12'", 24, 12)]
    [InlineData("width='48' viewBox='0 0 24 12'", 48, 24)]
    [InlineData("height='48' viewBox='0 0 24 12'", 96, 48)]
    [InlineData("width='10' height='20' viewBox='0 0 24 12'", 10, 20)]
    public void An_svg_has_the_size_of_its_root(string attributes, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), Read($"<?xml version='1.0'?>\n<!-- <svg width='1' height='1'/> -->\n<svg xmlns='http://www.w3.org/2000/svg' {attributes}><g/></svg>"));

    [Theory]
    [InlineData("<svg width='640' height='480'/>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/></html>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='480'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='-1' height='480'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='1e300' height='480'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 0'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='NaN' height='Infinity'/>")]
    public void An_svg_without_an_absolute_size_has_none(string text) => Assert.Null(Read(text));

    [Fact]
    public void The_document_type_of_an_svg_is_skipped_and_its_entities_are_not_read()
    {
        const string Type = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.invalid/svg11.dtd' [<!ENTITY side '640'><!ENTITY far SYSTEM 'file:///etc/hostname'>]>";

        Assert.Equal(new ImageSize(640, 480), Read(Type + "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>"));
        Assert.Null(Read(Type + "<svg xmlns='http://www.w3.org/2000/svg' width='&side;' height='480'/>"));
        Assert.Null(Read(Type + "<svg xmlns='http://www.w3.org/2000/svg' width='&far;' height='480'/>"));
    }

    [Fact]
    public void An_svg_may_be_in_utf_16() => Assert.Equal(
        new ImageSize(640, 480),
        Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>")]));

    private static ImageSize? Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ImageSize? Read(byte[] bytes) => ImageHeader.Read(new MemoryStream(bytes));
}
