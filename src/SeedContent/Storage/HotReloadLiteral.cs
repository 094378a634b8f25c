using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace SeedContent.Storage;

/// <summary>
/// Stands in code that hot reload brings for what is a UTF-8 literal or a constant array in code that was built: a runtime with many of
/// those cannot take another one (dotnet/runtime#131752), and takes any number of strings.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HotReloadLiteral
{
    /// <summary>A text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <returns>New memory.</returns>
    public static ReadOnlySpan<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>An array of numbers.</summary>
    /// <param name="numbers">The numbers with commas between them; empty for none.</param>
    /// <returns>A new array.</returns>
    public static int[] Numbers(string numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return numbers.Length == 0 ? [] : Array.ConvertAll(numbers.Split(','), static number => int.Parse(number, CultureInfo.InvariantCulture));
    }
}
