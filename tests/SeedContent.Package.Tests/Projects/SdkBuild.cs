using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Projects;

/// <summary>One solution with a project of each of the other SDKs, all with an article and some data beside it.</summary>
/// <param name="package">The package.</param>
public sealed class SdkBuild(PackedPackage package) : BuildFixture(package)
{
    private const string Probe = """
        namespace Probes;

        public static class Probe
        {
            public static string Text => Site.Articles.Hello.Text;
        }
        """;

    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Sdks", [
        SolutionFile.Create("Sdks.slnx", ["web/Web.csproj", "worker/Worker.csproj", "razor/Razor.csproj", "library/Library.csproj"]),
        ProjectFile.Library(Package, "library/Library.csproj", "<SeedContentNamespace>Site</SeedContentNamespace>"),
        new("library/Probe.cs", Probe),
        .. Seeds("library"),
        ProjectFile.Library(Package, "web/Web.csproj", "<SeedContentNamespace>Site</SeedContentNamespace>", sdk: "Microsoft.NET.Sdk.Web"),
        new("web/Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => Site.Articles.Hello.Text);
            Console.Write(Site.Articles.Hello.Text);
            """),
        new("web/appsettings.json", "{}"),
        .. Seeds("web"),
        ProjectFile.Library(Package, "worker/Worker.csproj", "<SeedContentNamespace>Site</SeedContentNamespace>", """<PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.0" />""", "Microsoft.NET.Sdk.Worker"),
        new("worker/Program.cs", "Console.Write(Site.Articles.Hello.Text);\n"),
        .. Seeds("worker"),
        ProjectFile.Library(Package, "razor/Razor.csproj", "<SeedContentNamespace>Site</SeedContentNamespace>", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", "Microsoft.NET.Sdk.Razor"),
        new("razor/Hello.razor", "<p>@Site.Articles.Hello.Text</p>\n"),
        .. Seeds("razor")]);

    private static IEnumerable<ConsumerFile> Seeds(string project) =>
    [
        new(project + "/seeds/articles/hello.txt", "Hello from a seed.\n"),
        new(project + "/seeds/articles/_data.json", "{}\n"),
    ];
}
