namespace SeedContent.Tasks.Images;

/// <summary>Numbers and names in bytes. MSBuild for .NET Framework has no span to read them from without a library of its own.</summary>
internal static class ByteOrder
{
    /// <summary>Two bytes, the highest first.</summary>
    public static int BigEndian16(this byte[] bytes, int offset) => (bytes[offset] << 8) | bytes[offset + 1];

    /// <summary>Four bytes, the highest first.</summary>
    public static long BigEndian32(this byte[] bytes, int offset) => ((long)bytes.BigEndian16(offset) << 16) | (uint)bytes.BigEndian16(offset + 2);

    /// <summary>Two bytes, the lowest first.</summary>
    public static int LittleEndian16(this byte[] bytes, int offset) => bytes[offset] | (bytes[offset + 1] << 8);

    /// <summary>Three bytes, the lowest first.</summary>
    public static int LittleEndian24(this byte[] bytes, int offset) => bytes.LittleEndian16(offset) | (bytes[offset + 2] << 16);

    /// <summary>Four bytes, the lowest first.</summary>
    public static long LittleEndian32(this byte[] bytes, int offset) => (uint)bytes.LittleEndian16(offset) | ((long)bytes.LittleEndian16(offset + 2) << 16);

    /// <summary>Whether ASCII characters stand at a place.</summary>
    public static bool HasText(this byte[] bytes, int offset, string text)
    {
        if (offset < 0 || bytes.Length - offset < text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (bytes[offset + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
