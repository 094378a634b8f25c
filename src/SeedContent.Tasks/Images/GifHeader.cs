namespace SeedContent.Tasks.Images;

/// <summary>GIF (87a and 89a): the size of the logical screen, into which all frames are drawn.</summary>
internal static class GifHeader
{
    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(ImageBytes bytes) =>
        bytes.Read(6, 4) is { } screen ? ImageSize.Create(screen.LittleEndian16(0), screen.LittleEndian16(2)) : null;
}
