
namespace SeedContent.Package.Tests.Watch;

/// <summary>What <c>dotnet watch</c> brings into the running program. All tests of a class share one session, and each has seeds of its own.</summary>
/// <param name="program">The program.</param>
public abstract class HotReloadTests(WatchedProgram program)
{
    private const string Plain = "seeds/articles/plain.txt";
    private const string Broken = "seeds/articles/broken.txt";

    [Theory]
    [InlineData("A text that is much longer than the one before it, with a second paragraph.\n\nHere it is.\n")]
    [InlineData("Short.\n")]
    [InlineData("\"Quoted,\" said Ann Lee. She wrote \"\"\" and \\u0041 {0}.\n")]
    [InlineData("Größe, 名前, \U0001F331.\r\nCRLF\tand a tab.")]
    public async Task An_edited_text_shows_in_the_same_process(string text)
    {
        var before = program.State;
        program.Save(Plain, "Saved. " + text);
        var saved = await program.StateAsync(state => state.TextOf("plain") == "Saved. " + text);
        program.Overwrite(Plain, "Overwritten. " + text);
        var overwritten = await program.StateAsync(state => state.TextOf("plain") == "Overwritten. " + text);

        Assert.Equal("Saved. " + text, saved.Named);
        Assert.Equal("Overwritten. " + text, overwritten.Named);
        Assert.Equal([before.ProcessId, before.ProcessId], [saved.ProcessId, overwritten.ProcessId]);
        Assert.Equal(before.Keys, overwritten.Keys);
    }

    [Fact]
    public async Task The_parts_of_an_edited_text_are_those_of_the_new_one()
    {
        program.Save(Plain, "LONDON (Reuters) - First.\n\n\"We are glad,\" Ann Lee said.\n\nThird.\n");
        var state = await program.StateAsync(state => state.TextOf("plain")!.StartsWith("LONDON", StringComparison.Ordinal));

        Assert.Equal(["First.", "\"We are glad,\" Ann Lee said.", "Third."], state.Entries["plain"].Paragraphs);
        Assert.Equal(["We are glad,"], state.Entries["plain"].Quotes);
    }

    [Fact]
    public async Task An_entry_that_the_program_kept_stays_whole()
    {
        program.Save(Plain, "No.\n");
        var state = await program.StateAsync(state => state.TextOf("plain") == "No.\n");

        Assert.Equal("Plain.\n", state.Held["plain"].Text);
        Assert.Equal(["Plain."], state.Held["plain"].Paragraphs);
    }

    [Fact]
    public async Task An_edit_that_is_undone_shows_too()
    {
        program.Save(Plain, "Done.\n");
        await program.StateAsync(state => state.Named == "Done.\n");
        program.Save(Plain, "Plain.\n");
        var undone = await program.StateAsync(state => state.Named != "Done.\n");

        Assert.Equal("Plain.\n", undone.Named);
    }

    [Fact]
    public async Task A_broken_seed_prints_its_error_and_the_program_runs_on_with_the_entry_from_before()
    {
        var before = program.State;
        program.Save(Broken, "---\nslug: kept-key\nheadline: Broken\n\nBroken now.\n");
        var error = await program.Session.LineWithAsync("error SEED2001");
        program.Save(Plain, "Something else was edited.\n");
        var broken = await program.StateAsync(state => state.Named == "Something else was edited.\n");
        program.Save(Broken, "---\nslug: kept-key\nheadline: Mended\n---\nMended now.\n");
        var mended = await program.StateAsync(state => state.TextOf("kept-key") != broken.TextOf("kept-key"));

        Assert.Contains("broken.txt(1,1)", error, StringComparison.Ordinal);
        Assert.Equal("Before it broke.\n", broken.TextOf("kept-key"));
        Assert.Equal("Before", broken.Entries["kept-key"].Headline);
        Assert.Equal("Mended now.\n", mended.TextOf("kept-key"));
        Assert.Equal("Mended", mended.Entries["kept-key"].Headline);
        Assert.Equal([before.ProcessId, before.ProcessId], [broken.ProcessId, mended.ProcessId]);
    }

    [Fact]
    public async Task A_new_seed_is_an_entry_of_the_running_program_and_can_be_edited_there()
    {
        var before = program.State;

        // Before and behind the others, so that every entry's place changes.
        program.Save("seeds/articles/added.txt", "Added.\n");
        var first = await program.StateAsync(state => state.TextOf("added") is not null);
        program.Save("seeds/articles/zone.txt", "Added too.\n");
        var second = await program.StateAsync(state => state.TextOf("zone") is not null);
        program.Save("seeds/articles/added.txt", "Added, then edited.\n");
        var edited = await program.StateAsync(state => state.TextOf("added") != "Added.\n");

        Assert.Equal(["added", .. before.Keys, "zone"], edited.Keys);
        Assert.Equal("Added.\n", first.TextOf("added"));
        Assert.Equal("Added too.\n", second.TextOf("zone"));
        Assert.Equal("Added, then edited.\n", edited.TextOf("added"));
        Assert.Equal(before.Count + 2, edited.Count);
        Assert.All(edited.Entries.Values, entry => Assert.True(entry.IsFound));
        Assert.Equal(before.ProcessId, edited.ProcessId);
    }

    [Fact]
    public async Task An_edited_sidecar_shows_in_the_same_process()
    {
        var before = program.State;
        program.Save("seeds/articles/sided.yml", "headline: Second\ndate: 2025-06-07\n");
        var edited = await program.StateAsync(state => state.Entries["sided"].Headline == "Second");

        Assert.Equal(new(2024, 5, 6), before.Entries["sided"].Date);
        Assert.Equal(new(2025, 6, 7), edited.Entries["sided"].Date);
        Assert.Equal(before.ProcessId, edited.ProcessId);
    }

    [Fact]
    public async Task An_edited_variant_shows_in_the_same_process()
    {
        var before = program.State;
        program.Save("seeds/articles/sided.id.txt", "Disunting.\n");
        var edited = await program.StateAsync(state => state.Variant != before.Variant);

        Assert.Equal("Dengan berkas samping.\n", before.Variant);
        Assert.Equal("Disunting.\n", edited.Variant);
        Assert.Equal(before.TextOf("sided"), edited.TextOf("sided"));
        Assert.Equal(before.ProcessId, edited.ProcessId);
    }
}
