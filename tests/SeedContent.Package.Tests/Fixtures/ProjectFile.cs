namespace SeedContent.Package.Tests.Fixtures;

/// <summary>Writes project files as a user would.</summary>
public static class ProjectFile
{
    /// <summary>A project with the package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">More items, as XML.</param>
    /// <param name="sdk">The SDK.</param>
    /// <param name="framework">The target framework.</param>
    public static ConsumerFile Library(PackedPackage package, string path, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk", string framework = "net10.0") =>
        Plain(path, properties, $"""<PackageReference Include="SeedContent" Version="{package.Version}" />{items}""", sdk, framework);

    /// <summary>A console program with the package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">More items, as XML.</param>
    /// <param name="framework">The target framework.</param>
    public static ConsumerFile Console(PackedPackage package, string path, string properties = "", string items = "", string framework = "net10.0") =>
        Library(package, path, "<OutputType>Exe</OutputType>" + properties, items, framework: framework);

    /// <summary>A project without the package.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">Items, as XML.</param>
    /// <param name="sdk">The SDK.</param>
    /// <param name="framework">The target framework.</param>
    public static ConsumerFile Plain(string path, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk", string framework = "net10.0") => new(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);
}
