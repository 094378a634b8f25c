namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>Where a block scalar ends for its reader: the parser counts all line breaks behind it to it, whatever its chomping.</summary>
internal static class YamlBlockScalar
{
    /// <summary>Finds the end of what is written.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The place of the indicator, <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="end">The end as the parser has it.</param>
    /// <param name="isEmpty">Whether there is no line of content.</param>
    /// <returns>The end of the last line with content, its trailing spaces included; of an empty one, the end of its indicators.</returns>
    public static int FindEnd(string text, int start, int end, bool isEmpty)
    {
        if (isEmpty)
        {
            var header = Math.Min(start + 1, end);
            while (header < end && text[header] is '+' or '-' or (>= '0' and <= '9'))
            {
                header++;
            }

            return header;
        }

        var last = end;
        for (var i = end; i > start && char.IsWhiteSpace(text[i - 1]); i--)
        {
            if (text[i - 1] is '\n' or '\r')
            {
                last = i - 1;
            }
        }

        return last;
    }
}
