using System.Text;

namespace SeedContent.Tasks;

/// <summary>
/// Media types by extension. A table of our own: the packages that have one bring an assembly for it, and have rows that are long out of date.
/// </summary>
public static class MediaTypes
{
    /// <summary>The type of what is not known.</summary>
    public const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> Table = ReadTable();

    /// <summary>The media type of a file.</summary>
    /// <param name="path">Its path; only the extension matters.</param>
    /// <returns>The type; null where the extension is none that the table has.</returns>
    public static string? Find(string path) => Table.TryGetValue(Path.GetExtension(path), out var type) ? type : null;

    private static Dictionary<string, string> ReadTable()
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(typeof(MediaTypes).Assembly.GetManifestResourceStream("MediaTypes.tsv")!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var extension, var type])
            {
                table.Add("." + extension, type);
            }
        }

        return table;
    }
}
