namespace SeedContent.Package.Tests.Projects;

public sealed class SdkTests(SdkBuild fixture) : IClassFixture<SdkBuild>
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
}
