using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Turns ranges of a text from UTF-16 code units into bytes of UTF-8.</summary>
internal sealed class Utf8Offsets
{
    // One entry a code unit; null for a text of ASCII, whose ranges are the same in both.
    private readonly int[]? offsets;

    public Utf8Offsets(string text)
    {
        foreach (var c in text)
        {
            if (c > 0x7F)
            {
                offsets = Count(text);
                break;
            }
        }
    }

    /// <summary>The range in bytes; 0 and 0 for none.</summary>
    public TextSpan Convert(TextSpan? span) => span is not { } range
        ? default
        : offsets is null ? range : TextSpan.FromBounds(offsets[range.Start], offsets[range.End]);

    private static int[] Count(string text)
    {
        var counted = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            // Four bytes for a surrogate pair, two for each half.
            var length = text[i] switch { <= '\u007F' => 1, <= '\u07FF' => 2, >= '\uD800' and <= '\uDFFF' => 2, _ => 3 };
            counted[i + 1] = counted[i] + length;
        }

        return counted;
    }
}
