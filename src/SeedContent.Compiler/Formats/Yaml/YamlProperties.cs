using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>The places of a node's properties, its anchor and its tag in either order (YAML 1.2.2, 6.9). The parser keeps only the place of the first.</summary>
/// <param name="Tag">The tag as written; empty where there is none.</param>
/// <param name="End">The end of the last property; of a node without any, its start.</param>
/// <param name="ContentStart">The first character of the node itself.</param>
internal readonly record struct YamlProperties(TextSpan Tag, int End, int ContentStart)
{
    /// <summary>Finds them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The node's start as the parser has it: its first property.</param>
    /// <param name="end">The end of the YAML.</param>
    /// <param name="count">How many properties the node has.</param>
    /// <returns>Their places.</returns>
    public static YamlProperties Find(string text, int start, int end, int count)
    {
        var tag = new TextSpan(start, 0);
        var (propertyEnd, content) = (start, start);
        for (; count > 0 && content < end && text[content] is '&' or '!'; count--)
        {
            propertyEnd = FindEnd(text, content, end);
            if (text[content] == '!')
            {
                tag = TextSpan.FromBounds(content, propertyEnd);
            }

            content = SkipSpace(text, propertyEnd, end);
        }

        return new(tag, propertyEnd, content);
    }

    private static int FindEnd(string text, int start, int end)
    {
        // The verbatim form, !<tag:yaml.org,2002:str>, may hold a comma.
        if (string.CompareOrdinal(text, start, "!<", 0, 2) == 0 && text.IndexOf('>', start, end - start) is >= 0 and var close)
        {
            return close + 1;
        }

        var i = start + 1;
        while (i < end && !char.IsWhiteSpace(text[i]) && text[i] is not (',' or '[' or ']' or '{' or '}'))
        {
            i++;
        }

        return i;
    }

    /// <summary>Passes over white space, line ends and comments.</summary>
    private static int SkipSpace(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsWhiteSpace(text[i]) || text[i] == '#'))
        {
            if (text[i] == '#')
            {
                var lineEnd = text.IndexOfAny(['\n', '\r'], i, end - i);
                i = lineEnd < 0 ? end : lineEnd;
            }
            else
            {
                i++;
            }
        }

        return i;
    }
}
