using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Rows;

/// <summary>Writes values where they are used, as C# literals.</summary>
internal class Constants
{
    /// <summary>The literals.</summary>
    public static readonly Constants Literal = new();

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
}
