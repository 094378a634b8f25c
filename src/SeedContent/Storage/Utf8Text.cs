using System.Text;

namespace SeedContent.Storage;

/// <summary>
/// Strings of the texts that an assembly has in UTF-8. Short ones are decoded here: before the runtime's decoder decodes its first byte, the runtime loads vector types for more than a millisecond,
/// a quarter of what a program's first entry takes.
/// </summary>
internal static class Utf8Text
{
    // Longer than most headlines and leads, and too short for vectors to matter much.
    private const int ShortLength = 512;

    /// <summary>Decodes a text.</summary>
    /// <param name="utf8">The text. What is no UTF-8 in it becomes U+FFFD, as the runtime has it.</param>
    /// <returns>The string.</returns>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ShortLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // The loops are not in here, since the runtime takes five times as long to compile a method that has a loop and memory on the stack: it optimizes that one at once.
        Span<char> units = stackalloc char[ShortLength];
        var length = DecodeAscii(utf8, units) ? utf8.Length : DecodeScalars(utf8, units);
        return length < 0 ? Encoding.UTF8.GetString(utf8) : new(units[..length]);
    }

    private static bool DecodeAscii(ReadOnlySpan<byte> utf8, Span<char> units)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
            {
                return false;
            }

            units[i] = (char)utf8[i];
        }

        return true;
    }

    // The number of code units; -1 of what is no UTF-8.
    private static int DecodeScalars(ReadOnlySpan<byte> utf8, Span<char> units)
    {
        var length = 0;
        while (!utf8.IsEmpty)
        {
            var scalar = FirstScalar(utf8, out var consumed);
            if (scalar < 0)
            {
                return -1;
            }

            if (scalar > 0xFFFF)
            {
                units[length++] = (char)(0xD7C0 + (scalar >> 10));
                scalar = 0xDC00 + (scalar & 0x3FF);
            }

            units[length++] = (char)scalar;
            utf8 = utf8[consumed..];
        }

        return length;
    }

    // By the table of RFC 3629, section 3; -1 of what is not in it.
    private static int FirstScalar(ReadOnlySpan<byte> utf8, out int consumed)
    {
        var (smallest, bits) = utf8[0] switch
        {
            < 0x80 => (0, 0x7F),
            < 0xC0 => (0x110000, 0),
            < 0xE0 => (0x80, 0x1F),
            < 0xF0 => (0x800, 0x0F),
            < 0xF8 => (0x10000, 0x07),
            _ => (0x110000, 0),
        };
        consumed = smallest switch { 0 => 1, 0x80 => 2, 0x800 => 3, _ => 4 };
        if (consumed > utf8.Length)
        {
            return -1;
        }

        var scalar = utf8[0] & bits;
        foreach (var following in utf8[1..consumed])
        {
            if ((following & 0xC0) != 0x80)
            {
                return -1;
            }

            scalar = (scalar << 6) | (following & 0x3F);
        }

        return scalar >= smallest && scalar is < 0xD800 or (> 0xDFFF and <= 0x10FFFF) ? scalar : -1;
    }
}
