namespace SeedContent.Compiler.Checking.Links;

/// <summary>What a link or an image leads to. Equality is by value.</summary>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="Index">Which of the text's links it is, or which of its images.</param>
public sealed record ResolvedLink(bool IsImage, int Index)
{
    /// <summary>The address to write, without query and fragment; null to leave the one that is written.</summary>
    public string? Url { get; init; }

    /// <summary>The collection of the entry that it leads to; null where it leads to none.</summary>
    public string? Collection { get; init; }

    /// <summary>The entry's key.</summary>
    public string? Key { get; init; }

    /// <summary>The path below the seed root of the asset that it leads to; null where it leads to none.</summary>
    public string? Asset { get; init; }

    /// <summary>An image's width in pixels; null where it is not known.</summary>
    public int? Width { get; init; }

    /// <summary>An image's height in pixels.</summary>
    public int? Height { get; init; }
}
