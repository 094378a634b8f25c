namespace SeedContent.Package.Tests.Publishing;

/// <summary>Whatever is left of a program when it is published prints what the program printed before.</summary>
public sealed class PublishTests(PublishBuild fixture) : IClassFixture<PublishBuild>
{
    [Fact]
    public async Task A_trimmed_program_prints_the_same() => await CompareAsync(await PublishedProgram.RunTrimmedAsync(fixture));

    [Fact]
    public async Task A_single_file_prints_the_same()
    {
        await CompareAsync(await PublishedProgram.RunAsync(fixture, "single", "-p:PublishSingleFile=true", "--self-contained", "false"));

        Assert.DoesNotContain(Directory.GetFiles(fixture.Consumer.PathOf("single")), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_native_program_prints_the_same() => await CompareAsync(await PublishedProgram.RunNativeAsync(fixture));

    private async Task CompareAsync(string[] published) => Assert.Equal((await fixture.Consumer.RunAsync()).Succeeded().Lines, published);
}
