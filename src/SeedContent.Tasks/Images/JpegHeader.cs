namespace SeedContent.Tasks.Images;

/// <summary>JPEG (ITU-T T.81): segments up to the frame header, among them the Exif one, which may turn the image.</summary>
internal static class JpegHeader
{
    private const int FrameLength = 5;
    private const int Exif = 0xE1;
    private const int ScanStart = 0xDA;
    private const int ImageEnd = 0xD9;

    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(ImageBytes bytes)
    {
        var isTurned = false;
        var offset = 2L;
        while (bytes.Read(offset, 2) is { } marker && marker[0] == 0xFF)
        {
            var code = marker[1];
            if (code == 0xFF)
            {
                // Any number of these may fill the space before a marker.
                offset++;
            }
            else if (code is ScanStart or ImageEnd)
            {
                return null;
            }
            else if (IsAlone(code))
            {
                offset += 2;
            }
            else if (bytes.Read(offset + 2, 2) is not { } length || length.BigEndian16(0) < 2)
            {
                return null;
            }
            else if (IsFrame(code))
            {
                return ReadFrame(bytes.Read(offset + 4, FrameLength), isTurned);
            }
            else
            {
                var segment = length.BigEndian16(0);
                isTurned = code == Exif ? ExifOrientation.IsTurned(bytes.Read(offset + 4, segment - 2)) ?? isTurned : isTurned;
                offset += 2 + segment;
            }
        }

        return null;
    }

    // A height of 0 is told after the first scan, which nobody writes any more.
    private static ImageSize? ReadFrame(byte[]? frame, bool isTurned)
    {
        var size = frame is null ? null : ImageSize.Create(frame.BigEndian16(3), frame.BigEndian16(1));
        return isTurned ? size?.Turn() : size;
    }

    // Start of frame, baseline to arithmetic; among them stand three other markers. DHP has the size of a hierarchical image, before its smaller frames.
    private static bool IsFrame(int code) => code is (>= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) or 0xDE;

    private static bool IsAlone(int code) => code is 0x01 or (>= 0xD0 and <= 0xD8);
}
