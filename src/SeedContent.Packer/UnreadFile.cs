using SeedContent.Compiler.Schema;

namespace SeedContent.Packer;

/// <summary>A seed of which the cache has the beginning.</summary>
/// <param name="File">The file.</param>
/// <param name="Reader">Reads it.</param>
internal sealed record UnreadFile(SeedFile File, SeedTextReader Reader) : IUnreadFile
{
    /// <inheritdoc/>
    public FileContent Read() => Reader.ReadContent(File);
}
