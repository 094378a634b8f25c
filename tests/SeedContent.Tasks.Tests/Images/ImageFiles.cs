namespace SeedContent.Tasks.Tests.Images;

/// <summary>Image files up to the end of their headers, written from the formats' specifications.</summary>
internal static class ImageFiles
{
    public static byte[] Png(long width, long height) => new ImageBuilder()
        .Bytes(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)
        .Big(13, 4).Text("IHDR").Big(width, 4).Big(height, 4).Bytes(8, 6, 0, 0, 0).Big(0, 4).ToArray();

    public static byte[] Gif(int width, int height, string version = "89a") => new ImageBuilder()
        .Text("GIF" + version).Little(width, 2).Little(height, 2).Bytes(0, 0, 0).ToArray();

    /// <summary>A lossy WebP; the upper two bits of each side are a scale.</summary>
    public static byte[] WebpLossy(int width, int height, int scale = 0, byte frameTag = 0x30) => Webp("VP8 ", new ImageBuilder()
        .Bytes(frameTag, 0x01, 0x00).Bytes(0x9D, 0x01, 0x2A).Little(width | (scale << 14), 2).Little(height | (scale << 14), 2).ToArray());

    public static byte[] WebpLossless(int width, int height) => Webp("VP8L", new ImageBuilder()
        .Bytes(0x2F).Little(width - 1L + ((height - 1L) << 14) + (1L << 28), 4).ToArray());

    public static byte[] WebpExtended(int width, int height) => Webp("VP8X", new ImageBuilder()
        .Bytes(0x10, 0, 0, 0).Little(width - 1, 3).Little(height - 1, 3).ToArray());

    /// <summary>A JPEG with a JFIF segment, one of its own where wanted, and a frame header.</summary>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0, byte[]? segment = null) => new ImageBuilder()
        .Bytes(0xFF, 0xD8)
        .Bytes(0xFF, 0xE0).Big(16, 2).Text("JFIF\0").Bytes(1, 1, 0).Big(1, 2).Big(1, 2).Bytes(0, 0)
        .Bytes(segment ?? [])
        .Bytes(0xFF, 0xDB).Big(67, 2).Bytes(new byte[65])
        .Bytes(0xFF, frame).Big(11, 2).Bytes(8).Big(height, 2).Big(width, 2).Bytes(1, 1, 0x11, 0)
        .Bytes(0xFF, 0xD9).ToArray();

    /// <summary>An application segment with an Exif directory: a field before the orientation, and the orientation.</summary>
    public static byte[] Exif(int orientation, bool isBig)
    {
        var tiff = new ImageBuilder().Text(isBig ? "MM" : "II");
        ImageBuilder Number(long value, int length) => isBig ? tiff.Big(value, length) : tiff.Little(value, length);
        Number(42, 2);
        Number(8, 4);
        Number(2, 2);
        Number(0x010F, 2);
        Number(2, 2);
        Number(4, 4);
        tiff.Text("Abc\0");
        Number(0x0112, 2);
        Number(3, 2);
        Number(1, 4);
        Number(orientation, 2);
        Number(0, 2);
        Number(0, 4);
        var content = tiff.ToArray();
        return new ImageBuilder().Bytes(0xFF, 0xE1).Big(2 + 6 + content.Length, 2).Text("Exif\0\0").Bytes(content).ToArray();
    }

    /// <summary>
    /// An AVIF whose first item is a thumbnail of 9 by 9 and whose second is the image, which may be turned by quarters.
    /// </summary>
    public static byte[] Avif(long width, long height, byte? quarters = null, string brand = "avif", bool isWide = false)
    {
        var rotation = quarters is { } angle ? Box("irot", [angle]) : [];
        var list = Box("ipco", [.. FullBox("ispe", Sides(9, 9)), .. FullBox("ispe", Sides(width, height)), .. rotation]);
        var associations = new ImageBuilder().Big(2, 4);
        byte[] own = quarters is null ? [2] : [2, 3];
        foreach (var (item, indexes) in new[] { (1, (byte[])[1]), (2, own) })
        {
            associations.Big(item, isWide ? 4 : 2).Bytes((byte)indexes.Length);
            foreach (var index in indexes)
            {
                associations.Big(index | (isWide ? 0x8000 : 0x80), isWide ? 2 : 1);
            }
        }

        var version = (byte)(isWide ? 1 : 0);
        var properties = Box("iprp", [.. list, .. FullBox("ipma", associations.ToArray(), version, flags: version)]);
        var primary = FullBox("pitm", new ImageBuilder().Big(2, isWide ? 4 : 2).ToArray(), version);
        return
        [
            .. Box("ftyp", new ImageBuilder().Text(brand).Big(0, 4).Text("mif1miaf").ToArray()),
            .. FullBox("meta", [.. FullBox("hdlr", new ImageBuilder().Big(0, 4).Text("pict").Bytes(new byte[13]).ToArray()), .. primary, .. properties]),
            .. Box("mdat", new byte[4]),
        ];
    }

    public static byte[] Box(string type, byte[] content) => new ImageBuilder().Big(8 + content.Length, 4).Text(type).Bytes(content).ToArray();

    private static byte[] FullBox(string type, byte[] content, byte version = 0, byte flags = 0) => Box(type, [version, 0, 0, flags, .. content]);

    private static byte[] Sides(long width, long height) => new ImageBuilder().Big(width, 4).Big(height, 4).ToArray();

    private static byte[] Webp(string chunk, byte[] content) => new ImageBuilder()
        .Text("RIFF").Little(12 + content.Length, 4).Text("WEBP").Text(chunk).Little(content.Length, 4).Bytes(content).ToArray();
}
