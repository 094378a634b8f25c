using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SeedContent.Storage;

/// <summary>
/// Reads the values of one entry, in the order in which they were written: where many entries are created alike, generated code has one method that creates them and their values
/// in one constant. A number is its decimal digits, with a point before those of a fraction, and a semicolon; a text is its length in bytes as a number, -1 for null, and its UTF-8; a list of texts is how many these are
/// as a number, and the texts.
/// </summary>
/// <example><code>new RowReader("5;Hello738000;"u8, 0) // Text() is "Hello", then Date() is 2021-07-30</code></example>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "They are the names of those types.")]
public ref struct RowReader
{
    private ReadOnlySpan<byte> rest;

    /// <summary>Begins with a row.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="start">Where the row begins.</param>
    public RowReader(ReadOnlySpan<byte> rows, int start) => rest = rows[start..];

    /// <summary>Begins with the row of a slot, where the rows begin with the offset of each, counted from behind these, in eight digits.</summary>
    /// <param name="rows">The offsets and all rows.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="slot">The slot.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    public static RowReader At(ReadOnlySpan<byte> rows, int count, int slot)
    {
        const int Digits = 8;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)slot, (uint)count, nameof(slot));
        var start = 0;
        foreach (var digit in rows.Slice(slot * Digits, Digits))
        {
            start = (start * 10) + digit - '0';
        }

        return new() { rest = rows[((count * Digits) + start)..] };
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">There is none.</exception>
    public long Int64()
    {
        // By hand, since it is all that the first entry of a program has to wait for, and the runtime compiles this sooner than it finds what parses anything.
        var isNegative = rest.Length > 0 && rest[0] == '-';
        var number = 0L;
        var end = isNegative ? 1 : 0;
        var first = end;
        for (; end < rest.Length && (uint)(rest[end] - '0') <= 9; end++)
        {
            number = unchecked((number * 10) + (rest[end] - '0'));
        }

        if (end == first || end == rest.Length)
        {
            throw NoNumber();
        }

        rest = rest[(end + 1)..];
        return isNegative ? unchecked(-number) : number;
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The number.</returns>
    public int Int32() => (int)Int64();

    /// <summary>Reads a number with a fraction.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">There is none.</exception>
    public float Single() => float.Parse(Digits(), CultureInfo.InvariantCulture);

    /// <summary>Reads a number with a fraction.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">There is none.</exception>
    public double Double() => double.Parse(Digits(), CultureInfo.InvariantCulture);

    /// <summary>Reads a number with a fraction, of which zeros at the end are a part.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">There is none.</exception>
    public decimal Decimal() => decimal.Parse(Digits(), CultureInfo.InvariantCulture);

    /// <summary>Reads a truth value: 0 or 1.</summary>
    /// <returns>The value.</returns>
    public bool Boolean() => Int64() != 0;

    /// <summary>Reads a day by its number, from 1 January of the year 1 on.</summary>
    /// <returns>The day.</returns>
    public DateOnly Date() => DateOnly.FromDayNumber(Int32());

    /// <summary>Reads a text.</summary>
    /// <returns>The text; null at run time where it was null when it was written, which generated code knows.</returns>
    public string Text()
    {
        var length = Int32();
        if (length < 0)
        {
            return null!;
        }

        var text = Utf8Text.Decode(rest[..length]);
        rest = rest[length..];
        return text;
    }

    /// <summary>Reads a list of texts.</summary>
    /// <returns>A new array.</returns>
    public string[] Texts()
    {
        var texts = new string[Int32()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    private static FormatException NoNumber() => new("A row of generated code has no number where one should be.");

    private ReadOnlySpan<byte> Digits()
    {
        var end = rest.IndexOf((byte)';');
        if (end < 0)
        {
            throw NoNumber();
        }

        var digits = rest[..end];
        rest = rest[(end + 1)..];
        return digits;
    }
}
