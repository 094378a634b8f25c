namespace SeedContent.Tasks.Images;

/// <summary>
/// Reads an image's size from its header, whatever the file is called. Written by hand: of the libraries that read such headers,
/// none does so for all of these formats without bringing an assembly of its own into every build, and a task that drags others into MSBuild
/// meets their other versions there.
/// </summary>
public static class ImageHeader
{
    private const int SignatureLength = 16;

    /// <summary>Reads the size.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <returns>The size as it is shown; null where the file is no image of a known format, is broken, or names no size.</returns>
    public static ImageSize? Read(Stream stream)
    {
        var bytes = new ImageBytes(stream);
        var start = bytes.Read(0, Math.Min(SignatureLength, bytes.Length)) ?? [];
        return start.HasText(0, "\u0089PNG\r\n\u001a\n") ? PngHeader.Read(bytes)
            : start.HasText(0, "\u00ff\u00d8\u00ff") ? JpegHeader.Read(bytes)
            : start.HasText(0, "GIF87a") || start.HasText(0, "GIF89a") ? GifHeader.Read(bytes)
            : start.HasText(0, "RIFF") && start.HasText(8, "WEBP") ? WebpHeader.Read(bytes)
            : start.HasText(4, "ftyp") ? AvifHeader.Read(bytes)
            : SvgHeader.Read(stream);
    }
}
