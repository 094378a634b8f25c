using System.Text;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>Whatever is left of a program when it is published prints what the program printed before.</summary>
public sealed class PublishTests(PublishBuild fixture) : IClassFixture<PublishBuild>
{
    [Fact]
    public async Task A_trimmed_program_prints_the_same_and_has_nothing_for_hot_reload()
    {
        await CompareAsync(await PublishedProgram.RunTrimmedAsync(fixture));

        // Names of types stand in an assembly as UTF-8.
        Assert.DoesNotContain("ReloadableEntries", await ReadLibraryAsync("trimmed"), StringComparison.Ordinal);
        Assert.Contains("SeedGroup", await ReadLibraryAsync("trimmed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_file_prints_the_same()
    {
        await CompareAsync(await PublishedProgram.RunAsync(fixture, "single", "-p:PublishSingleFile=true", "--self-contained", "false"));

        Assert.DoesNotContain(Directory.GetFiles(fixture.Consumer.PathOf("single")), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_native_program_prints_the_same() => await CompareAsync(await PublishedProgram.RunNativeAsync(fixture));

    private Task<string> ReadLibraryAsync(string folder) =>
        File.ReadAllTextAsync(fixture.Consumer.PathOf(Path.Combine(folder, "SeedContent.dll")), Encoding.Latin1, TestContext.Current.CancellationToken);

    private async Task CompareAsync(string[] published) => Assert.Equal((await fixture.Consumer.RunAsync()).Succeeded().Lines, published);
}
