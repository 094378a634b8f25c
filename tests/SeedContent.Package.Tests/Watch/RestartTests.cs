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

    [Fact]
    public async Task A_name_that_is_gone_but_still_in_the_code_is_an_error_that_waits_to_be_mended()
    {
        program.Delete("seeds/articles/plain.txt");
        var error = await program.Session.LineWithAsync("error CS0117");
        await program.Session.LineWithAsync("Fix the error to continue");

        Assert.Contains("'Plain'", error, StringComparison.Ordinal);
    }
}
