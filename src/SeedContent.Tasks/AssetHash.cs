using System.Security.Cryptography;

namespace SeedContent.Tasks;

/// <summary>The hash of an asset's bytes.</summary>
public static class AssetHash
{
    private const string Digits = "0123456789abcdef";
    private const int ShortLength = 8;

    /// <summary>Hashes all bytes.</summary>
    /// <param name="stream">The file, from where it stands.</param>
    /// <returns>The SHA-256, in lower-case hexadecimal digits.</returns>
    public static string Compute(Stream stream)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(stream);
        var text = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digits[hash[i] >> 4];
            text[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new(text);
    }

    /// <summary>Puts the first digits of a hash into a file's name: <c>photo.png</c> becomes <c>photo.3f2a9c1b.png</c>.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="hash">The hash.</param>
    /// <returns>A path that is another one whenever the bytes are.</returns>
    public static string AddTo(string path, string hash)
    {
        var extension = Path.GetExtension(path);
        return path.Substring(0, path.Length - extension.Length) + "." + hash.Substring(0, ShortLength) + extension;
    }
}
