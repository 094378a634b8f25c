using System.Buffers.Binary;
using System.Text;
using SeedContent.Compiler.Emission;
using SeedContent.Storage;

namespace SeedContent.Compiler.Packing;

/// <summary>Writes what a pack has of one body.</summary>
public static class PackedBody
{
    /// <summary>Writes a body as <see cref="PackFormat"/> says.</summary>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="texts">Its texts, which stand one after another.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Write(BodyNumbers numbers, IEnumerable<string> texts)
    {
        var text = string.Concat(texts);
        var textLength = Encoding.UTF8.GetByteCount(text);
        int[] head = [numbers.Count, textLength, .. numbers.Named];
        var textStart = (head.Length + numbers.Count) * sizeof(int);
        var body = new byte[(textStart + textLength + PackFormat.Alignment - 1) / PackFormat.Alignment * PackFormat.Alignment];
        var at = 0;
        foreach (var number in head.Concat(numbers.Rows))
        {
            BinaryPrimitives.WriteInt32LittleEndian(body.AsSpan(at), number);
            at += sizeof(int);
        }

        Encoding.UTF8.GetBytes(text, 0, text.Length, body, textStart);
        return body;
    }
}
