using SeedContent.Compiler;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>A seed of which the pack's index has the beginning.</summary>
/// <param name="File">The file.</param>
/// <param name="Options">The limits.</param>
internal sealed record UnreadSeed(HostFile File, CompilerOptions Options) : IUnreadFile
{
    /// <inheritdoc/>
    public FileContent Read() => File.Read(Options, CancellationToken.None);
}
