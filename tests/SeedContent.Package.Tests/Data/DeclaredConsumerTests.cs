using SeedContent.Package.Tests.Publishing;

namespace SeedContent.Package.Tests.Data;

/// <summary>A project that declares the types of data and documents in each format, built with the packed package, run and published: all values.</summary>
public sealed class DeclaredConsumerTests(DeclaredBuild fixture) : IClassFixture<DeclaredBuild>
{
    [Fact]
    public async Task Declared_types_have_all_values_of_seeds_in_every_format()
    {
        fixture.Build.SucceededWithoutWarnings();

        Assert.Equal(DeclaredBuild.Expected, (await fixture.Consumer.RunAsync()).Succeeded().Lines);
    }

    [Fact]
    public async Task A_trimmed_program_has_the_same_values() =>
        Assert.Equal(DeclaredBuild.Expected, await PublishedProgram.RunTrimmedAsync(fixture));

    [Fact]
    public async Task A_native_program_has_the_same_values() =>
        Assert.Equal(DeclaredBuild.Expected, await PublishedProgram.RunNativeAsync(fixture));
}
