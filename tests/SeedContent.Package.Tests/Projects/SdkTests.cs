using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

public sealed class SdkTests(SdkBuild fixture, PackedPackage package) : IClassFixture<SdkBuild>
{
    [Fact]
    public void The_library_web_worker_and_razor_sdks_build_with_the_package() => fixture.Build.SucceededWithoutWarnings();

    [Theory]
    [InlineData("web/Web.csproj")]
    [InlineData("worker/Worker.csproj")]
    public async Task Programs_of_these_sdks_read_their_seeds(string project) => Assert.Equal(
        ["Hello from a seed."],
        (await fixture.Consumer.DotnetAsync("run", "--no-build", "--project", project)).Succeeded().Lines);

    [Fact]
    public async Task A_web_site_is_published_without_its_seeds()
    {
        (await fixture.Consumer.PublishAsync("web/Web.csproj", "-o", "published")).SucceededWithoutWarnings();

        var files = Directory.GetFiles(fixture.Consumer.PathOf("published"), "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("appsettings.json", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Contains("seeds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_blazor_webassembly_app_builds_with_the_package()
    {
        var consumer = package.CreateConsumer("Wasm", [
            ProjectFile.Library(package, "Wasm.csproj", items: """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.*" />""", sdk: "Microsoft.NET.Sdk.BlazorWebAssembly"),
            new("Program.cs", "using Microsoft.AspNetCore.Components.WebAssembly.Hosting;\n\nawait WebAssemblyHostBuilder.CreateDefault(args).Build().RunAsync();\n"),
            new("Hello.razor", "<p>@Articles.Hello.Text</p>\n"),
            new("wwwroot/index.html", "<!doctype html><title>Hello</title>\n"),
            new("seeds/articles/hello.txt", "Hello from a seed.\n")]);
        var restore = await consumer.DotnetAsync("restore");
        if (PrintedDiagnostics.Read(restore.Output) is [.., { Id: "NU1101" or "NU1102" or "NU1301" or "NETSDK1147" } missing])
        {
            Assert.Skip("The SDK's packages cannot be restored: " + missing.Message);
        }

        (await consumer.BuildAsync("--no-restore")).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task A_file_based_app_needs_one_line_for_the_package()
    {
        var consumer = package.CreateConsumer("file", [
            new("app.cs", $"#:package SeedContent@{package.Version}\n\nConsole.WriteLine(app.Articles.Hello.Text);\n"),
            new("seeds/articles/hello.txt", "Hello from a seed.\n")]);

        Assert.Equal(["Hello from a seed."], (await consumer.DotnetAsync("run", "app.cs")).Succeeded().Lines);
    }
}
