using System.Globalization;
using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Rows;

/// <summary>
/// Writes values into a row, and in their places what reads them from there: code of entries that differ in their values only is then the same, and need stand only once. As the
/// runtime library's <c>RowReader</c> says.
/// </summary>
internal sealed class RowConstants : Constants
{
    // More than any number needs, and few enough for a reader to have on its stack.
    private const int MaxDigits = 40;

    private static readonly DateTime FirstDay = new(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly StringBuilder row = new();

    /// <inheritdoc/>
    public override string Row => row.ToString();

    /// <inheritdoc/>
    public override string String(string? value) => value is null || !Add(value) ? base.String(value) : "row.Text()";

    /// <inheritdoc/>
    public override string Key(string key, string member) => String(key);

    /// <inheritdoc/>
    public override string Int32(int value) => Add(value, "row.Int32()");

    /// <inheritdoc/>
    public override string Int64(long value) => Add(value, "row.Int64()");

    /// <inheritdoc/>
    public override string Single(string text) => Number(base.Single(text), "row.Single()");

    /// <inheritdoc/>
    public override string Double(string text) => Number(base.Double(text), "row.Double()");

    /// <inheritdoc/>
    public override string Decimal(string text) => Number(base.Decimal(text), "row.Decimal()");

    /// <inheritdoc/>
    public override string UInt64(ulong value) => value > long.MaxValue ? base.UInt64(value) : Add((long)value, "(ulong)row.Int64()");

    /// <inheritdoc/>
    public override string UInt32(uint value) => Add(value, "(uint)row.Int64()");

    /// <inheritdoc/>
    public override string Small(int value, string type) => Add(value, $"({type})row.Int32()");

    /// <inheritdoc/>
    public override string DateTime(DateTime value) => Add(value.Ticks, "new global::System.DateTime(row.Int64())");

    /// <inheritdoc/>
    public override string DateTimeOffset(DateTimeOffset value)
    {
        Add(value.Ticks, "");
        return Add(value.Offset.Ticks, "new global::System.DateTimeOffset(row.Int64(), new global::System.TimeSpan(row.Int64()))");
    }

    /// <inheritdoc/>
    public override string Guid(Guid value) => $"global::System.Guid.ParseExact({String(value.ToString("N"))}, \"N\")";

    /// <inheritdoc/>
    public override string Boolean(bool value) => Add(value ? 1 : 0, "row.Boolean()");

    /// <inheritdoc/>
    public override string Date(CalendarDate? date) => date is { } day
        ? Add((new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Unspecified) - FirstDay).Days, "row.Date()")
        : base.Date(date);

    // The array is nobody else's. A collection expression would copy it by a method of System.Linq, which the start of a program would have to load.

    /// <inheritdoc/>
    public override string List(IReadOnlyList<string> texts, bool isImmutableArray) => isImmutableArray
        ? $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({Arguments(texts)})"
        : $"[.. {Arguments(texts)}]";

    /// <inheritdoc/>
    public override string Arguments(IReadOnlyList<string> texts)
    {
        if (!texts.All(IsUnicode))
        {
            return $"new[] {{ {base.Arguments(texts)} }}";
        }

        Add(texts.Count, "");
        foreach (var text in texts)
        {
            Add(text);
        }

        return "row.Texts()";
    }

    // Digits and a point as a decimal literal has them, whose zeros at the end count; what is no such number stands in the code.
    private string Number(string literal, string reader)
    {
        var digits = literal.Substring(0, literal.Length - 1);
        if (digits.Length > MaxDigits || !digits.All(c => c is (>= '0' and <= '9') or '.' or '-'))
        {
            return literal;
        }

        row.Append(digits).Append(';');
        return reader;
    }

    private string Add(long number, string reader)
    {
        row.Append(number.ToString(CultureInfo.InvariantCulture)).Append(';');
        return reader;
    }

    private bool Add(string text)
    {
        if (!IsUnicode(text))
        {
            return false;
        }

        Add(Encoding.UTF8.GetByteCount(text), "");
        row.Append(text);
        return true;
    }

    // A half of a surrogate pair, which JSON can name, has no form in UTF-8.
    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
