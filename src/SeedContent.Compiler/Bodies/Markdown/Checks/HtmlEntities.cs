using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Decodes the entities of an attribute's value. Browsers take numbers without a semicolon too.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 40;

    public static string Decode(string value)
    {
        if (value.IndexOf('&') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var end = i;
            if (value[i] == '&' && Read(value, ref end) is { } character)
            {
                text.Append(character);
                i = end - 1;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    private static string? Read(string value, ref int at) =>
        at + 1 < value.Length && value[at + 1] == '#' ? ReadNumber(value, ref at) : ReadName(value, ref at);

    private static string? ReadName(string value, ref int at)
    {
        var end = value.IndexOf(';', at, Math.Min(LongestName, value.Length - at));
        var name = end < 0 ? null : EntityHelper.DecodeEntity(value.AsSpan(at + 1, end - at - 1));
        at = name is null ? at : end + 1;
        return name;
    }

    private static string? ReadNumber(string value, ref int at)
    {
        var isHex = at + 2 < value.Length && value[at + 2] is 'x' or 'X';
        var start = at + (isHex ? 3 : 2);
        var (end, number) = (start, 0);
        while (end < value.Length && DigitOf(value[end], isHex) is { } digit)
        {
            // Beyond Unicode is beyond Unicode, however many digits follow.
            number = Math.Min((number * (isHex ? 16 : 10)) + digit, 0x110000);
            end++;
        }

        if (end == start)
        {
            return null;
        }

        at = end < value.Length && value[end] == ';' ? end + 1 : end;
        return number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number);
    }

    private static int? DigitOf(char c, bool isHex) =>
        int.TryParse(c.ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var digit) ? digit : null;
}
