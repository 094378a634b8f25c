namespace SeedContent.Tasks.Images;

/// <summary>A box of the ISO base media file format (ISO/IEC 14496-12).</summary>
/// <param name="Type">Its four characters.</param>
/// <param name="Start">Where its content starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record IsoBox(string Type, long Start, long End)
{
    /// <summary>The boxes of a stretch, up to the first that is broken.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="start">Where the first one starts.</param>
    /// <param name="end">Where the last one ends.</param>
    public static IEnumerable<IsoBox> ReadAll(ImageBytes bytes, long start, long end)
    {
        // Each is at least as long as its header, so this comes to an end.
        while (bytes.Read(start, 8) is { } header)
        {
            var length = header.BigEndian32(0);
            var content = start + 8;
            if (length == 1)
            {
                // The length stands behind, in eight bytes; no file has one that needs the upper half of them.
                if (bytes.Read(content, 8) is not { } large || large.BigEndian32(0) > int.MaxValue)
                {
                    yield break;
                }

                length = (large.BigEndian32(0) << 32) | large.BigEndian32(4);
                content += 8;
            }
            else if (length == 0)
            {
                length = end - start;
            }

            if (length < content - start || length > end - start)
            {
                yield break;
            }

            yield return new(new([(char)header[4], (char)header[5], (char)header[6], (char)header[7]]), content, start + length);
            start += length;
        }
    }

    /// <summary>The first box of a type in this one.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="type">The type.</param>
    /// <param name="skip">What stands before the first box: 4 bytes of version and flags in a "full" box.</param>
    public IsoBox? Find(ImageBytes bytes, string type, int skip = 0) => ReadAll(bytes, Start + skip, End).FirstOrDefault(box => box.Type == type);

    /// <summary>The content.</summary>
    /// <param name="bytes">The file.</param>
    public byte[]? Read(ImageBytes bytes) => bytes.Read(Start, End - Start);
}
