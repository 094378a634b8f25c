namespace SeedContent.Package.Tests.Contents;

/// <summary>What the package has in the machine code of this machine, unless it says that it is made for others.</summary>
internal static class Precompiled
{
    /// <summary>The assemblies that the compiler loads.</summary>
    public static readonly IReadOnlyList<string> Analyzers = ["Markdig.dll", "SeedContent.Compiler.dll", "SeedContent.Generator.dll", "YamlDotNet.dll"];

    /// <summary>All files, in ordinal order.</summary>
    public static readonly IReadOnlyList<string> Files =
        [.. Analyzers.Concat(["SeedContent.Packer.dll", "SeedContent.Packer.runtimeconfig.json"]).Order(StringComparer.Ordinal)];
}
