using System.Diagnostics;

namespace SeedContent;

/// <summary>A file that lies with the seeds and is none, such as an image: what the build found out about it.</summary>
[DebuggerDisplay("{Path,nq}")]
public sealed class SeedAsset
{
    internal SeedAsset(string path, string mediaType, string hash, long length)
    {
        Path = path;
        MediaType = mediaType;
        Hash = hash;
        Length = length;
    }

    /// <summary>The path below the seed root, with <c>/</c>: <c>posts/hello/photo.png</c>.</summary>
    public string Path { get; }

    /// <summary>The file's name: <c>photo.png</c>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The media type, by the extension: <c>image/png</c>. What nobody knows is <c>application/octet-stream</c> (RFC 2046, section 4.5.1).</summary>
    public string MediaType { get; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; }

    /// <summary>The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>An image's width as it is shown, in pixels; null for other files, and where the file does not say.</summary>
    public int? Width { get; internal init; }

    /// <summary>An image's height as it is shown, in pixels; null for other files, and where the file does not say.</summary>
    public int? Height { get; internal init; }

    /// <summary>Where the build copies the file (<c>SeedContentCopyAssets</c>), below the program's folder or a site's <c>wwwroot</c>; null where it is not copied.</summary>
    public string? OutputPath { get; internal init; }

    /// <summary>The address from the root of the site, percent-encoded; null where the build does not copy the file to <c>wwwroot</c>.</summary>
    public string? Url { get; internal init; }

    /// <summary>The file's path.</summary>
    /// <returns><see cref="Path"/>.</returns>
    public override string ToString() => Path;
}
