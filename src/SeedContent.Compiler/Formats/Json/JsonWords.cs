using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>How pieces of a text are named in messages: short, and with everything that cannot be seen written out.</summary>
internal static class JsonWords
{
    private const int MaxLength = 40;

    /// <summary>A piece as it is quoted in a message, cut where it is long.</summary>
    public static string Shorten(string text) => Shorten(text, 0, text.Length);

    /// <summary>The range of a text as it is quoted in a message, cut where it is long.</summary>
    public static string Shorten(string text, int start, int end)
    {
        var builder = new StringBuilder();
        var last = end - start > MaxLength ? start + MaxLength : end;
        if (last < end && char.IsHighSurrogate(text[last - 1]))
        {
            last--;
        }

        for (var i = start; i < last; i++)
        {
            builder.Append(IsVisible(text[i]) ? text[i].ToString() : Name(text[i]));
        }

        return builder.Append(last < end ? "…" : "").ToString();
    }

    /// <summary>A character by its number, as Unicode writes it.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The token at the cursor.</summary>
    public static string Found(JsonCursor cursor)
    {
        var span = JsonWord.TokenSpan(cursor);
        return span.Length == 0 ? "the end of the text" : $"'{Shorten(cursor.Text, span.Start, span.End)}'";
    }

    private static bool IsVisible(char c) => c == ' ' || !(char.IsControl(c) || JsonSpace.IsSpace(c));
}
