using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Contents;

/// <summary>Which of its generators and of its runtime libraries the package gives to whom.</summary>
public sealed class PrecompiledTests(PackedPackage package)
{
    private static readonly string Folder = $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}/";
    private static readonly string Library = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/";
    private static readonly string[] Portable = [.. Precompiled.Analyzers.Append("SeedContent.CodeFixes.dll").Order(StringComparer.Ordinal).Select(file => "analyzers/dotnet/cs/" + file)];

    [Fact]
    public void The_files_of_this_machine_have_machine_code_and_the_others_have_none()
    {
        foreach (var path in PackedFiles.Read(package.PackageFile).Keys.Where(path => path.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var reader = new PEReader(new MemoryStream(PackedFiles.ReadBytes(package.PackageFile, path)));
            Assert.Equal(path.StartsWith(Folder, StringComparison.Ordinal) || path.StartsWith(Library, StringComparison.Ordinal), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
        }
    }

    [Fact]
    public async Task A_program_runs_the_library_in_machine_code_and_one_for_another_platform_gets_what_runs_everywhere()
    {
        var consumer = CreateConsumer("").Write(new ConsumerFile("Program.cs", "System.Console.WriteLine(Site.Posts.All.Count + typeof(SeedContent.SeedKey).Assembly.Location);"));

        (await consumer.BuildAsync()).Succeeded();
        var output = (await consumer.DotnetAsync("bin/Debug/net10.0/Site.dll")).Succeeded().Output.Trim();
        (await consumer.DotnetAsync("publish", "-nologo", "-v:q", "-r", "freebsd-x64", "--self-contained", "false", "-p:UseAppHost=false", "-o", "elsewhere")).Succeeded();

        Assert.Equal("1" + consumer.PathOf($"bin/Debug/net10.0/{Library}SeedContent.dll"), output.Replace('\\', '/'));
        Assert.Equal(PackedFiles.ReadBytes(package.PackageFile, "lib/net10.0/SeedContent.dll"), await File.ReadAllBytesAsync(consumer.PathOf("elsewhere/SeedContent.dll"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_build_loads_machine_code_and_an_editor_what_runs_everywhere()
    {
        var consumer = CreateConsumer("");

        Assert.Equal(Precompiled.Analyzers.Select(file => Folder + file).Prepend(Portable[1]), await AnalyzersOfAsync(consumer, "Build"));
        Assert.Equal(Portable, await AnalyzersOfAsync(consumer, "Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true"));
    }

    [Fact]
    public async Task The_SDK_of_another_runtime_and_a_platform_without_machine_code_load_what_runs_everywhere()
    {
        var consumer = CreateConsumer("");

        Assert.Equal(Portable, await AnalyzersOfAsync(consumer, "Build", "-p:NETCoreSdkPortableRuntimeIdentifier=freebsd-x64"));
        Assert.Equal(Portable, await AnalyzersOfAsync(CreateConsumer("<BundledNETCoreAppTargetFrameworkVersion>11.0</BundledNETCoreAppTargetFrameworkVersion>"), "Build"));
    }

    [Fact]
    public async Task A_project_that_leaves_the_generator_out_gets_none()
    {
        var consumer = CreateConsumer("").Write(
            new ConsumerFile("Directory.Build.targets", """
                <Project>
                  <Target Name="RemoveGenerator" AfterTargets="ResolveLockFileAnalyzers">
                    <ItemGroup><Analyzer Remove="@(Analyzer->WithMetadataValue('NuGetPackageId', 'SeedContent'))" /></ItemGroup>
                  </Target>
                </Project>
                """),
            new ConsumerFile("Program.cs", "System.Console.WriteLine();"));

        Assert.Empty(await AnalyzersOfAsync(consumer, "Build"));
    }

    private Consumer CreateConsumer(string properties) => package.CreateConsumer("Site").Write(
        new ConsumerFile("Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="SeedContent" Version="{package.Version}" /></ItemGroup>
            </Project>
            """),
        new ConsumerFile("Program.cs", "System.Console.WriteLine(Site.Posts.All.Count);"),
        new ConsumerFile("seeds/posts/one.md", "# First\n"));

    // Those of the package, by their paths in it.
    private async Task<IEnumerable<string>> AnalyzersOfAsync(Consumer consumer, string target, params IEnumerable<string> arguments)
    {
        (await consumer.DotnetAsync("restore", "-nologo", "-v:q")).Succeeded();
        var result = (await consumer.DotnetAsync(["build", "--no-restore", "-nologo", $"-t:{target}", "-getItem:Analyzer", .. arguments])).Succeeded();
        var root = Path.Combine(package.PackageFolder, "seedcontent", package.Version) + Path.DirectorySeparatorChar;
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)
            .Where(path => path.StartsWith(root, StringComparison.Ordinal))
            .Select(path => path[root.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
