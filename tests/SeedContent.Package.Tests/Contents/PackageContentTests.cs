using System.Runtime.InteropServices;
using System.Xml.Linq;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Contents;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others() => Assert.Equal(
        [
            "LICENSE",
            "README.md",
            "SeedContent.nuspec",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Markdig.dll",
            "analyzers/dotnet/cs/SeedContent.CodeFixes.dll",
            "analyzers/dotnet/cs/SeedContent.Compiler.dll",
            "analyzers/dotnet/cs/SeedContent.Generator.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/SeedContent.HotReload.globalconfig",
            "build/SeedContent.props",
            "build/SeedContent.targets",
            "buildTransitive/SeedContent.props",
            "buildTransitive/SeedContent.targets",
            "icon.png",
            "lib/net10.0/SeedContent.dll",
            "lib/net10.0/SeedContent.xml",
            "lib/net8.0/SeedContent.dll",
            "lib/net8.0/SeedContent.xml",
            $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/SeedContent.dll",
            "tasks/netstandard2.0/SeedContent.Tasks.dll",
            .. Precompiled.Files.Select(file => $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}/{file}"),
            "tools/net8.0/Markdig.dll",
            "tools/net8.0/SeedContent.Compiler.dll",
            "tools/net8.0/SeedContent.Packer.deps.json",
            "tools/net8.0/SeedContent.Packer.dll",
            "tools/net8.0/SeedContent.Packer.runtimeconfig.json",
            "tools/net8.0/YamlDotNet.dll",
        ],
        PackedFiles.Read(package.PackageFile).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_symbols_are_a_package_of_their_own() => Assert.Equal(
        ["SeedContent.nuspec", "lib/net10.0/SeedContent.pdb", "lib/net8.0/SeedContent.pdb"],
        PackedFiles.Read(package.SymbolFile).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_package_says_what_it_is_and_needs_no_other()
    {
        var metadata = XDocument.Parse(PackedFiles.ReadText(package.PackageFile, "SeedContent.nuspec")).Root!.Elements().First();
        var space = metadata.Name.Namespace;

        Assert.Equal("SeedContent", (string?)metadata.Element(space + "id"));
        Assert.Equal(ProductVersion(), (string?)metadata.Element(space + "version"));
        Assert.Equal("MIT", (string?)metadata.Element(space + "license"));
        Assert.Equal("README.md", (string?)metadata.Element(space + "readme"));
        Assert.Equal("icon.png", (string?)metadata.Element(space + "icon"));
        Assert.Null((string?)metadata.Element(space + "developmentDependency"));
        Assert.Empty(metadata.Descendants(space + "dependency"));
        Assert.Equal(["net10.0", "net8.0"], metadata.Descendants(space + "group").Attributes("targetFramework").Select(framework => framework.Value));
    }

    [Fact]
    public void The_notices_name_each_library_that_is_not_ours()
    {
        var notices = PackedFiles.ReadText(package.PackageFile, "THIRD-PARTY-NOTICES.txt");
        var foreign = PackedFiles.Read(package.PackageFile).Keys
            .Where(path => path.EndsWith(".dll", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.StartsWith("SeedContent", StringComparison.Ordinal));

        Assert.All(foreign, name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_is_validated_when_it_is_packed() => Assert.Equal(
        "true",
        XDocument.Load(Repository.PathOf("src", "SeedContent", "SeedContent.csproj")).Descendants("EnablePackageValidation").Single().Value);

    [Fact]
    public async Task Packing_the_same_files_in_another_folder_gives_the_same_bytes()
    {
        if (!Path.Exists(Repository.PathOf(".git")))
        {
            Assert.Skip("This is no clone: without source control the paths in the files are those of the folder.");
        }

        var output = Path.Combine(package.Root, "packed-again");

        await package.PackAsync("another folder", output);

        Assert.Equal(
            PackedFiles.Read(package.PackageFile),
            PackedFiles.Read(Directory.GetFiles(output, "*.nupkg").Single()));
    }

    private static string ProductVersion() =>
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
}
