namespace SeedContent.Tasks.Images;

/// <summary>How large an image is shown, in CSS pixels.</summary>
/// <param name="Width">The width; at least 1.</param>
/// <param name="Height">The height; at least 1.</param>
public sealed record ImageSize(int Width, int Height)
{
    /// <summary>A size, where both sides are ones that an image can have.</summary>
    /// <param name="width">The width.</param>
    /// <param name="height">The height.</param>
    /// <returns>The size; null where a side is 0, negative or beyond an <see cref="int"/>.</returns>
    public static ImageSize? Create(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new((int)width, (int)height) : null;

    /// <summary>The same turned by a quarter.</summary>
    /// <returns>Width and height exchanged.</returns>
    public ImageSize Turn() => new(Height, Width);
}
