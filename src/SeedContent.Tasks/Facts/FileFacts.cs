using SeedContent.Tasks.Images;

namespace SeedContent.Tasks.Facts;

/// <summary>What was read from a file, and by what it is known that the file is still the same.</summary>
/// <param name="Length">The number of bytes.</param>
/// <param name="WrittenAt">When it was written last, in ticks of UTC.</param>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Size">An image's size; null where it has none.</param>
public sealed record FileFacts(long Length, long WrittenAt, string Hash, ImageSize? Size)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="known">What was read from it before; null where nothing was.</param>
    /// <returns>The facts: the same object where neither length nor time has changed, and then the file was not opened.</returns>
    /// <exception cref="IOException">The file is gone or locked.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static FileFacts Read(string path, FileFacts? known)
    {
        // Of a link these are the link's own, which stay while the file behind it changes.
        var file = new FileInfo(path);
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        if (known is not null && !isLink && file.Length == known.Length && file.LastWriteTimeUtc.Ticks == known.WrittenAt)
        {
            return known;
        }

        // The time first: a change while this reads is then seen by the next build.
        var writtenAt = file.LastWriteTimeUtc.Ticks;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var hash = AssetHash.Compute(stream);
        var size = MediaTypes.Find(path)?.StartsWith("image/", StringComparison.Ordinal) == true ? ImageHeader.Read(stream) : null;
        return new(stream.Length, writtenAt, hash, size);
    }
}
