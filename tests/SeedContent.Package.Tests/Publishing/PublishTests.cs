using System.Runtime.InteropServices;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>Whatever is left of a program when it is published prints what the program printed before.</summary>
public sealed class PublishTests(PublishBuild fixture) : IClassFixture<PublishBuild>
{
    [Fact]
    public Task A_trimmed_program_prints_the_same() => PublishAndCompareAsync("trimmed", "-p:PublishTrimmed=true");

    [Fact]
    public async Task A_single_file_prints_the_same()
    {
        await PublishAndCompareAsync("single", "-p:PublishSingleFile=true", "--self-contained", "false");

        Assert.DoesNotContain(Directory.GetFiles(fixture.Consumer.PathOf("single")), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_native_program_prints_the_same()
    {
        if (await NativeTools.FindMissingAsync(fixture.Consumer) is { Count: > 0 } missing)
        {
            Assert.Skip($"{string.Join(" and ", missing)} not installed: native programs are linked with it (apt-get install clang zlib1g-dev)");
        }

        await PublishAndCompareAsync("native", "-p:PublishAot=true");
    }

    private async Task PublishAndCompareAsync(string folder, params string[] arguments)
    {
        fixture.Build.SucceededWithoutWarnings();
        var expected = (await fixture.Consumer.RunAsync()).Succeeded().Lines;

        // Each in folders of its own: one way to publish must not find what another left.
        (await fixture.Consumer.PublishAsync([
            "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-p:TrimmerSingleWarn=false",
            $"-p:IntermediateOutputPath=obj/{folder}/", $"-p:OutputPath=bin/{folder}/", .. arguments])).SucceededWithoutWarnings();
        var program = fixture.Consumer.PathOf(folder + "/Press" + (OperatingSystem.IsWindows() ? ".exe" : ""));

        Assert.Equal(expected, (await fixture.Consumer.RunProgramAsync(program)).Succeeded().Lines);
    }
}
