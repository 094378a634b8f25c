using Microsoft.CodeAnalysis.Text;

namespace SeedContent.Generator;

/// <summary>Finds out what the host did to a file that is not UTF-8: a generator gets text, never bytes.</summary>
internal static class HostText
{
    private const int Utf8CodePage = 65001;

    /// <summary>
    /// The bytes that the text was decoded from, where they were no UTF-8. The compiler tries UTF-8 first and then falls back to the
    /// system's code page, of which every byte can be had back.
    /// </summary>
    /// <param name="text">The host's text.</param>
    /// <returns>The bytes, or null where the text is UTF-8.</returns>
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
}
