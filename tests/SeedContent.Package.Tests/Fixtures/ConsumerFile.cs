using System.Text;

namespace SeedContent.Package.Tests.Fixtures;

/// <summary>A file of a consumer, byte for byte.</summary>
/// <param name="Path">The path relative to the project's folder; it may lead out of it.</param>
/// <param name="Bytes">The content.</param>
public sealed record ConsumerFile(string Path, byte[] Bytes)
{
    /// <summary>A file of text, in UTF-8 without a byte order mark.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text.</param>
    public ConsumerFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }
}
