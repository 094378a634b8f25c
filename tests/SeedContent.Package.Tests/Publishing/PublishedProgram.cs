using System.Runtime.InteropServices;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>Publishes programs and runs what is left of them.</summary>
internal static class PublishedProgram
{
    /// <summary>What a trimmed program prints.</summary>
    /// <param name="fixture">The program.</param>
    public static Task<string[]> RunTrimmedAsync(BuildFixture fixture) => RunAsync(fixture, "trimmed", "-p:PublishTrimmed=true");

    /// <summary>What a native program prints. The test is skipped where the machine cannot link one.</summary>
    /// <param name="fixture">The program.</param>
    public static async Task<string[]> RunNativeAsync(BuildFixture fixture)
    {
        if (await NativeTools.FindMissingAsync(fixture.Consumer) is { Count: > 0 } missing)
        {
            Assert.Skip($"{string.Join(" and ", missing)} not installed: native programs are linked with it (apt-get install clang zlib1g-dev)");
        }

        return await RunAsync(fixture, "native", "-p:PublishAot=true");
    }

    /// <summary>What a published program prints.</summary>
    /// <param name="fixture">The program.</param>
    /// <param name="folder">The folder to publish to.</param>
    /// <param name="arguments">How to publish.</param>
    public static async Task<string[]> RunAsync(BuildFixture fixture, string folder, params string[] arguments)
    {
        fixture.Build.SucceededWithoutWarnings();

        // Each in folders of its own: one way to publish must not find what another left.
        (await fixture.Consumer.PublishAsync([
            "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-p:TrimmerSingleWarn=false",
            $"-p:IntermediateOutputPath=obj/{folder}/", $"-p:OutputPath=bin/{folder}/", .. arguments])).SucceededWithoutWarnings();
        var name = Path.GetFileName(fixture.Consumer.Folder) + (OperatingSystem.IsWindows() ? ".exe" : "");
        return (await fixture.Consumer.RunProgramAsync(fixture.Consumer.PathOf(Path.Combine(folder, name)))).Succeeded().Lines;
    }
}
