using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SeedContent.Generator;

/// <summary>Finds out what the host did to a file that is not UTF-8: a generator gets text, never bytes.</summary>
internal static class HostText
{
    private const int Utf8CodePage = 65001;

    /// <summary>
    /// The bytes that the text was decoded from, where they were decoded by another encoding. The compiler goes by the byte order mark,
    /// then tries UTF-8, and then falls back to the system's code page, of which every byte can be had back.
    /// </summary>
    /// <param name="text">The host's text.</param>
    /// <returns>The bytes, or null where the text was decoded as UTF-8.</returns>
    public static byte[]? FindBytes(SourceText text)
    {
        if (text.Encoding is not { } encoding || encoding.CodePage == Utf8CodePage)
        {
            return null;
        }

        using var stream = new MemoryStream();
        var preamble = encoding.GetPreamble();
        stream.Write(preamble, 0, preamble.Length);
        var bytes = encoding.GetBytes(text.ToString());
        stream.Write(bytes, 0, bytes.Length);
        return stream.ToArray();
    }

    /// <summary>
    /// Whether the host decoded bytes that are no UTF-8 as UTF-8, each to U+FFFD, as the compiler does where the system's code page is
    /// UTF-8. A U+FFFD may be the author's own; the checksum is that of the file's bytes and tells the two apart.
    /// </summary>
    /// <param name="text">The host's text.</param>
    /// <param name="content">Its characters.</param>
    /// <returns>Whether characters stand for other bytes than their own.</returns>
    public static bool IsReplaced(SourceText text, string content) =>
        content.IndexOf('\uFFFD') >= 0
            && !HasChecksumOf(text, content, withPreamble: false)
            && !HasChecksumOf(text, content, withPreamble: true);

    private static bool HasChecksumOf(SourceText text, string content, bool withPreamble) => SourceText
        .From(content, new UTF8Encoding(withPreamble), text.ChecksumAlgorithm)
        .GetChecksum()
        .SequenceEqual(text.GetChecksum());
}
