using System.Text;
using System.Xml;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes text into documentation comments.</summary>
internal static class DocComment
{
    private const int MaxLength = 160;

    /// <summary>A text as one line of XML: shortened at a word, white space folded, and without the characters that XML 1.0 has no form for.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, MaxLength + 16));
        foreach (var c in Shorten(Fold(text)))
        {
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                default:
                    result.Append(char.IsSurrogate(c) || (XmlConvert.IsXmlChar(c) && Literals.IsPlain(c)) ? c : '\uFFFD');
                    break;
            }
        }

        return result.ToString();
    }

    private static string Fold(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, MaxLength * 2));
        foreach (var c in text)
        {
            if (result.Length > MaxLength)
            {
                break;
            }

            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    private static string Shorten(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MaxLength - 1);
        var end = space > MaxLength / 2 ? space : MaxLength - 1;
        return text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "…";
    }
}
