using System.Diagnostics;
using System.Globalization;

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
        DeleteLeftovers(path);

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
        catch (Exception error)
        {
            File.Delete(temporary);
            throw new IOException($"{Path.GetFileName(path)} could not be written: {error.Message}", error);
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

    // What a program that was killed had begun to write. No build looks for it, and 'dotnet clean' does not know of it.
    private static void DeleteLeftovers(string path)
    {
        var name = Path.GetFileName(path) + ".";
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, name + "*" + TemporaryExtension))
        {
            var id = Path.GetFileName(file)[name.Length..^TemporaryExtension.Length];
            if (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process))
            {
                File.Delete(file);
            }
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
