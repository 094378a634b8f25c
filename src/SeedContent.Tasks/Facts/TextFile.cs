using System.Text;

namespace SeedContent.Tasks.Facts;

/// <summary>Small files of text in UTF-8 without a byte-order mark.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The text; null where there is none to be read.</returns>
    public static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path, Utf8) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file, unless it has that text: its time is what later steps of a build look at.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">The text.</param>
    public static void WriteIfDifferent(string path, string text)
    {
        if (Read(path) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text, Utf8);
        }
    }
}
