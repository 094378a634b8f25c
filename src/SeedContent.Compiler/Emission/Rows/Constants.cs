using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Rows;

/// <summary>Writes values where they are used, as C# literals.</summary>
internal class Constants
{
    /// <summary>The literals.</summary>
    public static readonly Constants Literal = new();

    /// <summary>What the code reads that the constants were written for; null where it has all of them.</summary>
    public virtual string? Row => null;

    /// <summary>A <c>string</c>, or <c>null</c>.</summary>
    public virtual string String(string? value) => Literals.String(value);

    /// <summary>The key of an entry, which is a constant too.</summary>
    /// <param name="key">The key.</param>
    /// <param name="member">The entry's property.</param>
    public virtual string Key(string key, string member) => "Keys." + member;

    /// <summary>An <c>int</c>.</summary>
    public virtual string Int32(int value) => Literals.Number(value);

    /// <summary>A <c>long</c> that stands where one is asked for.</summary>
    public virtual string Int64(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A <c>bool</c>.</summary>
    public virtual string Boolean(bool value) => value ? "true" : "false";

    /// <summary>A <c>DateOnly</c>, or <c>null</c>.</summary>
    public virtual string Date(CalendarDate? date) => Literals.Date(date);

    /// <summary>Texts as a collection expression, or as what can stand for one.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="isImmutableArray">Whether an <c>ImmutableArray&lt;string&gt;</c> is asked for.</param>
    public virtual string List(IReadOnlyList<string> texts, bool isImmutableArray) => $"[{Arguments(texts)}]";

    /// <summary>Texts as arguments of a method that takes any number.</summary>
    public virtual string Arguments(IReadOnlyList<string> texts) => string.Join(", ", texts.Select(Literals.String));

    /// <summary>A <c>float</c>.</summary>
    /// <param name="text">The number as written.</param>
    public virtual string Single(string text) => NumberLiterals.Single(text);

    /// <summary>A <c>double</c>.</summary>
    /// <param name="text">The number as written.</param>
    public virtual string Double(string text) => NumberLiterals.Double(text);

    /// <summary>A <c>decimal</c>.</summary>
    /// <param name="text">The number as written.</param>
    public virtual string Decimal(string text) => NumberLiterals.Decimal(text);

    /// <summary>A <c>ulong</c>.</summary>
    public virtual string UInt64(ulong value) => NumberLiterals.UInt64(value);

    /// <summary>A <c>uint</c>.</summary>
    public virtual string UInt32(uint value) => value.ToString(CultureInfo.InvariantCulture) + "u";

    /// <summary>An integer of a type that has no literals of its own.</summary>
    /// <param name="value">The integer.</param>
    /// <param name="type">The type, such as <c>byte</c>.</param>
    public virtual string Small(int value, string type) => Literals.Number(value);

    /// <summary>A <c>DateTime</c> without a zone.</summary>
    public virtual string DateTime(DateTime value) => $"new global::System.DateTime({Parts(value)}){Fraction(value)}";

    /// <summary>A <c>DateTimeOffset</c>.</summary>
    public virtual string DateTimeOffset(DateTimeOffset value) =>
        $"new global::System.DateTimeOffset({Parts(value.DateTime)}, new global::System.TimeSpan({Literals.Number(value.Offset.Hours)}, {Literals.Number(value.Offset.Minutes)}, 0)){Fraction(value.DateTime)}";

    /// <summary>A <c>Guid</c>.</summary>
    public virtual string Guid(Guid value) => $"new global::System.Guid({GuidParts(value)})";

    private static string GuidParts(Guid guid)
    {
        var digits = guid.ToString("N", CultureInfo.InvariantCulture);
        var rest = Enumerable.Range(0, 8).Select(i => "0x" + digits.Substring(16 + (i * 2), 2));
        return $"0x{digits.Substring(0, 8)}u, 0x{digits.Substring(8, 4)}, 0x{digits.Substring(12, 4)}, {string.Join(", ", rest)}";
    }

    private static string Parts(DateTime value) => string.Join(
        ", ",
        new[] { value.Year, value.Month, value.Day, value.Hour, value.Minute, value.Second }.Select(Literals.Number));

    private static string Fraction(DateTime value) => value.Ticks % TimeSpan.TicksPerSecond is var ticks && ticks == 0 ? "" : $".AddTicks({Ticks(ticks)})";

    private static string Ticks(long ticks) => ticks.ToString(CultureInfo.InvariantCulture) + "L";
}
