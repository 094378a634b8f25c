using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedContent.Compiler;

namespace SeedContent.Generator;

/// <summary>All additional files. Equal while the host hands in the same ones.</summary>
/// <param name="Texts">The files.</param>
/// <param name="Metadata">What our targets say of them. The command-line compiler finds a file's options by the object, not by the path.</param>
/// <param name="Project">The project.</param>
internal sealed record HostFiles(ImmutableArray<AdditionalText> Texts, HostMetadata Metadata, ProjectModel Project);
