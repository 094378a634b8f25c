using System.IO.Compression;
using System.Security.Cryptography;

namespace SeedContent.Package.Tests.Contents;

/// <summary>Reads what is in a packed file.</summary>
internal static class PackedFiles
{
    /// <summary>The files' paths and checksums, without the three parts that belong to the container.</summary>
    /// <param name="path">The packed file.</param>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries
            .Where(entry => entry.FullName is not ("[Content_Types].xml" or "_rels/.rels") && !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName, Hash, StringComparer.Ordinal);
    }

    /// <summary>The text of one file.</summary>
    /// <param name="path">The packed file.</param>
    /// <param name="name">The path in it.</param>
    public static string ReadText(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of one file.</summary>
    /// <param name="path">The packed file.</param>
    /// <param name="name">The path in it.</param>
    public static byte[] ReadBytes(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
