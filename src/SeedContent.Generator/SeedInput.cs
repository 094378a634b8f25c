using SeedContent.Compiler;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>A text seed with its sidecar: all that reading it depends on. Equal while neither changes.</summary>
/// <param name="File">The seed.</param>
/// <param name="Sidecar">The sidecar; null where there is none.</param>
/// <param name="Options">The project's options.</param>
internal sealed record SeedInput(HostFile File, SidecarModel? Sidecar, CompilerOptions Options);
