namespace SeedContent.Package.Tests.Watch;

/// <summary>What <c>dotnet watch</c> cannot bring into a running program: a key that goes takes its constant with it. It then starts the program anew.</summary>
[Collection(WatchTests.Name)]
public sealed class RestartTests(WatchedProgram program) : IClassFixture<WatchedProgram>
{
    [Fact]
    public async Task A_deleted_seed_and_a_changed_key_start_the_program_anew()
    {
        var before = program.State;
        program.Delete("seeds/articles/many-10.txt");
        var deleted = await program.ReadyAsync();
        program.Save("seeds/articles/many-11.yml", "slug: renamed\n");
        var renamed = await program.ReadyAsync();

        Assert.Equal(before.Keys.Except(["many-10"]), deleted.Keys);
        Assert.Equal(deleted.Keys.Except(["many-11"]).Append("renamed").Order(StringComparer.Ordinal), renamed.Keys);
        Assert.Equal(3, new[] { before.ProcessId, deleted.ProcessId, renamed.ProcessId }.Distinct().Count());
    }
}
