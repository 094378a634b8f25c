using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>What a project with the package references.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(SeedEntry).Assembly.Location)];
}
