namespace SeedContent.Tasks.Images;

/// <summary>
/// The bytes of an image file, read here and there. A header may say anything about where the next part stands, so what is read has a limit:
/// no file makes this read without end or take much memory.
/// </summary>
/// <param name="stream">The file, which can seek.</param>
internal sealed class ImageBytes(Stream stream)
{
    private const int ReadLimit = 4096;
    private const int LengthLimit = 1 << 20;

    private int reads;

    /// <summary>The file's length.</summary>
    public long Length => stream.Length;

    /// <summary>Reads a part of the file.</summary>
    /// <param name="offset">Where it starts.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <returns>The part; null where the file ends before it does, or a limit is reached.</returns>
    public byte[]? Read(long offset, long length)
    {
        if (offset < 0 || length is < 0 or > LengthLimit || offset > Length - length || ++reads > ReadLimit)
        {
            return null;
        }

        var bytes = new byte[length];
        stream.Position = offset;
        var count = 0;
        while (count < bytes.Length)
        {
            var read = stream.Read(bytes, count, bytes.Length - count);
            if (read == 0)
            {
                return null;
            }

            count += read;
        }

        return bytes;
    }
}
