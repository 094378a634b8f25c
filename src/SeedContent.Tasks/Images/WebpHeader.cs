namespace SeedContent.Tasks.Images;

/// <summary>WebP (RFC 9649): the first chunk is a lossy frame, a lossless one, or the header of the extended format.</summary>
internal static class WebpHeader
{
    private const int FirstChunk = 12;
    private const int ChunkHeader = 8;

    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(ImageBytes bytes)
    {
        var chunk = bytes.Read(FirstChunk, 4) ?? [];
        return chunk.HasText(0, "VP8 ") ? ReadLossy(bytes.Read(FirstChunk + ChunkHeader, 10))
            : chunk.HasText(0, "VP8L") ? ReadLossless(bytes.Read(FirstChunk + ChunkHeader, 5))
            : chunk.HasText(0, "VP8X") ? ReadExtended(bytes.Read(FirstChunk + ChunkHeader, 10))
            : null;
    }

    // A key frame: its tag, a start code, then 14 bits of each side below 2 bits of a scale that decoders leave to the viewer.
    private static ImageSize? ReadLossy(byte[]? frame) =>
        frame is not null && (frame[0] & 1) == 0 && frame.HasText(3, "\u009d\u0001\u002a")
            ? ImageSize.Create(frame.LittleEndian16(6) & 0x3FFF, frame.LittleEndian16(8) & 0x3FFF)
            : null;

    private static ImageSize? ReadLossless(byte[]? frame)
    {
        if (frame is null || frame[0] != 0x2F)
        {
            return null;
        }

        var sides = frame.LittleEndian32(1);
        return ImageSize.Create((sides & 0x3FFF) + 1, ((sides >> 14) & 0x3FFF) + 1);
    }

    private static ImageSize? ReadExtended(byte[]? header) =>
        header is null ? null : ImageSize.Create(header.LittleEndian24(4) + 1, header.LittleEndian24(7) + 1);
}
