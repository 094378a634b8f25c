using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Assets;

/// <summary>A post in a folder of its own with its files, another with a picture beside it, and a second root.</summary>
internal static class AssetSeeds
{
    /// <summary>The beginning of a PNG of 640 by 480.</summary>
    public static byte[] Photo { get; } = Png(640, 480);

    /// <summary>Another one.</summary>
    public static byte[] Chart { get; } = Png(32, 16);

    /// <summary>The rows beside the post.</summary>
    public static byte[] Rows { get; } = "a,b\n1,2\n"u8.ToArray();

    /// <summary>The property that names both roots.</summary>
    public const string Roots = "<SeedContentRoot>seeds;../more</SeedContentRoot>";

    /// <summary>The files.</summary>
    public static IEnumerable<ConsumerFile> Files =>
    [
        new("seeds/posts/hello/index.md", "# Hello\n"),
        new("seeds/posts/hello/photo.png", Photo),
        new("seeds/posts/hello/rows.csv", Rows),
        new("seeds/posts/plain.md", "# Plain\n"),
        new("../more/posts/shared chart.png", Chart),
    ];

    /// <summary>The lines of the facts, as the documentation describes them.</summary>
    /// <param name="destination">Where the files are copied.</param>
    /// <param name="isHashed">Whether names have a hash.</param>
    public static string Facts(string destination, bool isHashed = false)
    {
        string Line(string stem, string extension, byte[] bytes, string type, string width, string height)
        {
            var output = destination == "none" ? "" : isHashed ? HashedName(stem, extension, bytes) : stem + extension;
            return string.Join('\t', stem + extension, bytes.Length.ToString(CultureInfo.InvariantCulture), Hash(bytes), type, width, height, output) + "\n";
        }

        return $"SeedContent.Assets\t1\t{destination}\n"
            + Line("posts/hello/photo", ".png", Photo, "image/png", "640", "480")
            + Line("posts/hello/rows", ".csv", Rows, "text/csv", "", "")
            + Line("posts/shared chart", ".png", Chart, "image/png", "32", "16");
    }

    /// <summary>A name with the start of the content's hash.</summary>
    public static string HashedName(string stem, string extension, byte[] bytes) => $"{stem}.{Hash(bytes)[..8]}{extension}";

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 6, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
