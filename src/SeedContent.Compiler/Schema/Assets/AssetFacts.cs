using SeedContent.Compiler.Checking.Links;

namespace SeedContent.Compiler.Schema.Assets;

/// <summary>What a build knows of an asset, a file that is no seed. Equal when all of it is.</summary>
public sealed record AssetFacts
{
    /// <summary>The path below the seed root, with <c>/</c>.</summary>
    public required string SeedPath { get; init; }

    /// <summary>The number of bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The media type, by the extension.</summary>
    public required string MediaType { get; init; }

    /// <summary>An image's width as it is shown, in pixels; null where it is not known, and then the height is not either.</summary>
    public int? Width { get; init; }

    /// <summary>An image's height as it is shown, in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>Where the file is copied, below the destination, with <c>/</c>; null where it is not copied.</summary>
    public string? OutputPath { get; init; }

    /// <summary>What the output path is below of.</summary>
    public AssetDestination Destination { get; init; }

    /// <summary>The address from the root of the site; null where no web server serves the file.</summary>
    public string? Url => this is { Destination: AssetDestination.WebRoot, OutputPath: { } path } ? "/" + UrlPattern.Encode(path) : null;
}
