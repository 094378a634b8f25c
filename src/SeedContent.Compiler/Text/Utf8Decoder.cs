using System.Text;

namespace SeedContent.Compiler.Text;

/// <summary>Reads a file's bytes as UTF-8 and replaces nothing: a byte that does not belong is reported where it stands.</summary>
public static class Utf8Decoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file. A UTF-8 byte order mark is dropped (RFC 3629, 6).</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The text, or the text up to the first byte that is no UTF-8 and that byte's offset.</returns>
    public static DecodeResult Decode(byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return new(Strict.GetString(bytes, start, bytes.Length - start), null, 0);
        }
        catch (DecoderFallbackException)
        {
            // The exception's own index differs between runtimes, so the place is found by the encoding's definition.
            var offset = FindInvalid(bytes, start);
            return new(Strict.GetString(bytes, start, offset - start), offset, bytes[offset]);
        }
    }

    // The well-formed byte sequences of the Unicode Standard, table 3-7.
    private static int FindInvalid(byte[] bytes, int start)
    {
        var i = start;
        while (i < bytes.Length)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return bytes.Length - 1;
    }

    private static int SequenceLength(byte[] bytes, int i)
    {
        var first = bytes[i];
        if (first < 0x80)
        {
            return 1;
        }

        var length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || i + length > bytes.Length)
        {
            return 0;
        }

        var second = bytes[i + 1];
        var low = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var high = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (second < low || second > high)
        {
            return 0;
        }

        for (var k = 2; k < length; k++)
        {
            if (bytes[i + k] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
