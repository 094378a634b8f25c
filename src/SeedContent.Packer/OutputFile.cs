namespace SeedContent.Packer;

/// <summary>Writes files whole or not at all: a program that is killed leaves the file of the last run.</summary>
internal static class OutputFile
{
    private const string TemporaryExtension = ".tmp";

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        // Another build of the same project may be at it at the same time.
        var temporary = $"{path}.{Environment.ProcessId}{TemporaryExtension}";
        try
        {
            using (var stream = File.Create(temporary))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a text, unless the file has it already.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    public static void WriteIfDifferent(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
        }
    }
}
