using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>
/// Writes JSON with <c>\n</c> line ends. A library for it would have to be loaded into the compiler, where another version may be loaded
/// already.
/// </summary>
internal static class JsonText
{
    private const int MaxLine = 120;

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>JSON of several lines. Each begins with white space, a bracket or a brace.</returns>
    public static string Write(JsonObject value)
    {
        var text = new StringBuilder();
        WriteValue(text, value, 0);
        return text.Append('\n').ToString();
    }

    private static void WriteValue(StringBuilder text, object value, int level)
    {
        switch (value)
        {
            case JsonObject { Members.Count: > 0 } item:
                WriteObject(text, item, level);
                break;
            case JsonObject:
                text.Append("{}");
                break;
            case JsonLiteral literal:
                text.Append(literal.Text);
                break;
            case string written:
                WriteString(text, written);
                break;
            case IReadOnlyList<object> list:
                WriteList(text, list, level);
                break;
            default:
                throw new ArgumentException("No value of JSON: " + value.GetType().Name, nameof(value));
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject value, int level)
    {
        text.Append('{');
        var separator = "\n";
        foreach (var member in value.Members)
        {
            text.Append(separator).Append(' ', (level + 1) * 2);
            WriteString(text, member.Key);
            text.Append(": ");
            WriteValue(text, member.Value, level + 1);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', level * 2).Append('}');
    }

    // Lists of words and numbers stand in one line while they fit.
    private static void WriteList(StringBuilder text, IReadOnlyList<object> list, int level)
    {
        if (list.All(item => item is string or JsonLiteral))
        {
            var line = new StringBuilder();
            for (var i = 0; i < list.Count; i++)
            {
                WriteValue(line.Append(i == 0 ? "" : ", "), list[i], level);
            }

            if (line.Length <= MaxLine)
            {
                text.Append('[').Append(line).Append(']');
                return;
            }
        }

        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', (level + 1) * 2);
            WriteValue(text, list[i], level + 1);
        }

        text.Append('\n').Append(' ', level * 2).Append(']');
    }

    // RFC 8259, 7. What C# takes for the end of a line is escaped too: the text is handed to the build inside of a C# file.
    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(value, i++, 2);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
