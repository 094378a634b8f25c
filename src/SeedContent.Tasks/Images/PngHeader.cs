namespace SeedContent.Tasks.Images;

/// <summary>PNG (ISO/IEC 15948): the first chunk is the header, and starts with both sides.</summary>
internal static class PngHeader
{
    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(ImageBytes bytes) =>
        bytes.Read(8, 16) is { } header && header.HasText(4, "IHDR") ? ImageSize.Create(header.BigEndian32(8), header.BigEndian32(12)) : null;
}
