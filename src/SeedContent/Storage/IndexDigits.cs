namespace SeedContent.Storage;

/// <summary>
/// Numbers of an index as text of a UTF-8 literal: each in six digits of base 64, the last significant one first, from <c>0</c> (0) to <c>o</c> (63). The C# compiler takes
/// twenty microseconds for a number in an array, and the runtime copies such an array at the start of a program; a literal costs the one nothing worth mention and is read by the
/// other where it stands. The generator writes them and the runtime library reads them, so this file is compiled into both.
/// </summary>
internal static class IndexDigits
{
    /// <summary>The length of a number.</summary>
    public const int Length = 6;

    private const int Bits = 6;
    private const char Zero = '0';
    private const uint Zeros = 0x30303030;

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number; a negative one as its 32 bits.</param>
    /// <returns>Its digits.</returns>
    public static string Write(int number)
    {
        var rest = unchecked((uint)number);
        var digits = new char[Length];
        for (var i = 0; i < Length; i++, rest >>= Bits)
        {
            digits[i] = (char)(Zero + (rest & 0x3F));
        }

        return new(digits);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">Numbers, one after another, and whatever follows them.</param>
    /// <param name="index">How many stand before this one.</param>
    /// <returns>The number.</returns>
    public static int Read(ReadOnlySpan<byte> text, int index)
    {
        // Four digits at once and two, without a loop: this is the inside of every look-up.
        var digits = text.Slice(index * Length, Length);
        var low = (digits[0] | ((uint)digits[1] << 8) | ((uint)digits[2] << 16) | ((uint)digits[3] << 24)) - Zeros;
        var high = (digits[4] | ((uint)digits[5] << 8)) - (Zeros & 0xFFFF);
        var lowBits = (low & 0x3F) | ((low >> 2) & 0xFC0) | ((low >> 4) & 0x3F000) | ((low >> 6) & 0xFC0000);
        var highBits = (high & 0x3F) | ((high >> 2) & 0xFC0);
        return unchecked((int)(lowBits | (highBits << (4 * Bits))));
    }

    /// <summary>Reads all numbers.</summary>
    /// <param name="text">Numbers, one after another.</param>
    /// <returns>A new array.</returns>
    public static int[] ReadAll(ReadOnlySpan<byte> text)
    {
        var numbers = new int[text.Length / Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Read(text, i);
        }

        return numbers;
    }
}
