using Microsoft.CodeAnalysis.Diagnostics;
using SeedContent.Compiler;

namespace SeedContent.Generator;

/// <summary>Finds the project's properties where the compiler has them.</summary>
internal static class HostProject
{
    /// <summary>Reads them.</summary>
    /// <param name="properties">The global options.</param>
    /// <returns>The options and what is wrong with them.</returns>
    public static ProjectModel Read(AnalyzerConfigOptions properties) => ProjectReader.Read(
        name => properties.TryGetValue("build_property." + name, out var value) ? value : null,
        properties.TryGetValue("seedcontent_hot_reload", out var isHotReload) && isHotReload == "true");
}
