using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SeedContent.Storage;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// What tells texts apart: the first 128 bits of SHA-256 over their UTF-8. A text is found in a pack by it and by nothing else, so what is found is
/// the text that was looked for, whatever happened to either since.
/// </summary>
/// <param name="High">The first 64 bits, the first byte highest.</param>
/// <param name="Low">The other 64 bits.</param>
/// <example><code>TextHash.Of(["# Hello\n", "&lt;h1>Hello&lt;/h1>"]).ToString() // 32 hexadecimal digits</code></example>
public readonly record struct TextHash(ulong High, ulong Low)
{
    private const int DigitsOfHalf = 16;

    /// <summary>Hashes texts one after another, as if they were one.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The hash.</returns>
    public static TextHash Of(IEnumerable<string> texts) => Of(Encoding.UTF8.GetBytes(string.Concat(texts)));

    /// <summary>Hashes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The hash.</returns>
    public static TextHash Of(byte[] bytes) => Of(bytes, 0, bytes.Length);

    /// <summary>Hashes a range of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where the range begins.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The hash.</returns>
    public static TextHash Of(byte[] bytes, int offset, int length)
    {
        using var algorithm = SHA256.Create();
        return Read(algorithm.ComputeHash(bytes, offset, length));
    }

    /// <summary>Takes a hash from where it was written.</summary>
    /// <param name="source">16 bytes, or more.</param>
    /// <returns>The hash.</returns>
    public static TextHash Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(source), BinaryPrimitives.ReadUInt64BigEndian(source.Slice(PackFormat.HashLength / 2)));

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="text">32 hexadecimal digits.</param>
    /// <returns>The hash; null for anything else.</returns>
    public static TextHash? Parse(string text) => text.Length == 2 * DigitsOfHalf
        && ulong.TryParse(text.Substring(0, DigitsOfHalf), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
        && ulong.TryParse(text.Substring(DigitsOfHalf), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new(high, low)
            : null;

    /// <summary>Writes the hash.</summary>
    /// <param name="target">Takes 16 bytes.</param>
    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, High);
        BinaryPrimitives.WriteUInt64BigEndian(target.Slice(PackFormat.HashLength / 2), Low);
    }

    /// <summary>The order of the hashes in a pack: that of their bytes.</summary>
    /// <param name="left">One hash.</param>
    /// <param name="right">Another.</param>
    /// <returns>Less than, equal to or more than 0.</returns>
    public static int Compare(TextHash left, TextHash right) => left.High != right.High ? left.High.CompareTo(right.High) : left.Low.CompareTo(right.Low);

    /// <summary>The hash in hexadecimal digits.</summary>
    /// <returns>32 of them.</returns>
    public override string ToString() => High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);
}
