using System.Text;

namespace SeedContent.Compiler.Schema.Assets;

/// <summary>
/// The file in which a build hands the facts about assets to the compiler. UTF-8, lines that end with LF, columns between tabs. The first
/// line has the name, the version and where the assets are copied; each other line is an asset: seed path, length, hash, media type, width, height,
/// output path. What is not known is empty. In a path a backslash stands before each backslash, and <c>\t</c>, <c>\n</c>, <c>\r</c> for what they are.
/// This file is compiled into the task that writes and into the compiler that reads.
/// </summary>
internal static class AssetFactsFormat
{
    /// <summary>The name in the first line.</summary>
    public const string Name = "SeedContent.Assets";

    /// <summary>The version in the first line. Another one is not read: whoever changes the columns raises it.</summary>
    public const string Version = "1";

    /// <summary>The destination of assets that are copied nowhere.</summary>
    public const string None = "none";

    /// <summary>The destination of assets beside the program.</summary>
    public const string Output = "output";

    /// <summary>The destination of assets that a web server serves.</summary>
    public const string WebRoot = "wwwroot";

    /// <summary>Writes a path as a column has it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The same without a tab or a line end.</returns>
    public static string Escape(string path) => path.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    /// <summary>Reads a path from a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The path; null where a backslash stands before something else.</returns>
    public static string? Unescape(string column)
    {
        if (column.IndexOf('\\') < 0)
        {
            return column;
        }

        var path = new StringBuilder(column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != '\\')
            {
                path.Append(column[i]);
                continue;
            }

            i++;
            switch (i < column.Length ? column[i] : '\0')
            {
                case '\\': path.Append('\\'); break;
                case 't': path.Append('\t'); break;
                case 'n': path.Append('\n'); break;
                case 'r': path.Append('\r'); break;
                default: return null;
            }
        }

        return path.ToString();
    }
}
