namespace SeedContent.Tasks.Tests.Images;

/// <summary>Puts the bytes of an image together, as its format's specification lists them.</summary>
internal sealed class ImageBuilder
{
    private readonly List<byte> bytes = [];

    public ImageBuilder Text(string ascii)
    {
        bytes.AddRange(ascii.Select(character => (byte)character));
        return this;
    }

    public ImageBuilder Bytes(params ReadOnlySpan<byte> values)
    {
        bytes.AddRange(values);
        return this;
    }

    /// <summary>A number, the highest byte first.</summary>
    public ImageBuilder Big(long value, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            bytes.Add((byte)(value >> (8 * i)));
        }

        return this;
    }

    /// <summary>A number, the lowest byte first.</summary>
    public ImageBuilder Little(long value, int length)
    {
        for (var i = 0; i < length; i++)
        {
            bytes.Add((byte)(value >> (8 * i)));
        }

        return this;
    }

    public byte[] ToArray() => [.. bytes];
}
