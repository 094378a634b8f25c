namespace SeedContent.Tasks.Images;

/// <summary>Exif: the field of the first TIFF directory that says how a camera was held.</summary>
internal static class ExifOrientation
{
    private const int TiffStart = 6;
    private const int EntryLength = 12;
    private const int Orientation = 0x0112;
    private const int Short = 3;

    /// <summary>Whether a browser turns the image by a quarter, so that its width is its height.</summary>
    /// <param name="segment">A JPEG's application segment.</param>
    /// <returns>True or false; null where the segment does not say.</returns>
    public static bool? IsTurned(byte[]? segment)
    {
        if (segment is null || segment.Length < TiffStart + 8 || !segment.HasText(0, "Exif\0\0"))
        {
            return null;
        }

        var isBig = segment.HasText(TiffStart, "MM\0*");
        if (!isBig && !segment.HasText(TiffStart, "II*\0"))
        {
            return null;
        }

        var directory = TiffStart + (isBig ? segment.BigEndian32(TiffStart + 4) : segment.LittleEndian32(TiffStart + 4));
        if (directory > segment.Length - 2)
        {
            return null;
        }

        var count = Read16(segment, (int)directory, isBig);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * EntryLength);
            if (entry > segment.Length - EntryLength)
            {
                return null;
            }

            if (Read16(segment, entry, isBig) == Orientation && Read16(segment, entry + 2, isBig) == Short)
            {
                return Read16(segment, entry + 8, isBig) is >= 5 and <= 8;
            }
        }

        return null;
    }

    private static int Read16(byte[] bytes, int offset, bool isBig) => isBig ? bytes.BigEndian16(offset) : bytes.LittleEndian16(offset);
}
