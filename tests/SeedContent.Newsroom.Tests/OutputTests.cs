using System.Globalization;
using System.Text.Json;
using Newsroom.Layout;

namespace SeedContent.Newsroom.Tests;

public sealed class OutputTests
{
    [Theory]
    [InlineData("front-page")]
    [InlineData("list", "--list")]
    [InlineData("pasar-terapung", "pasar-terapung")]
    [InlineData("library-roof", "library-roof")]
    [InlineData("salahif-bursaid", "salahif-bursaid")]
    [InlineData("kaese-seilbahn", "kaese-seilbahn")]
    [InlineData("pchely-na-kryshe", "pchely-na-kryshe")]
    [InlineData("hanasaki-sanma", "hanasaki-sanma")]
    [InlineData("keopi-byeokdol", "keopi-byeokdol")]
    [InlineData("campanas-tarazuela", "campanas-tarazuela")]
    [InlineData("car-bibliotheque", "car-bibliotheque")]
    [InlineData("harbour-ferry-json", "--json", "harbour-ferry")]
    [InlineData("people", "--people")]
    [InlineData("place-wrenmouth", "--place", "wrenmouth")]
    [InlineData("place-port-said", "--place", "port-said")]
    [InlineData("help", "--help")]
    public async Task The_program_writes_what_was_read_and_agreed_to(string golden, params string[] args)
    {
        var run = await NewsroomProgram.RunAsync(args);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        GoldenFile.Check(run.Output, golden, ".txt");
    }

    [Fact]
    public async Task The_sample_s_README_shows_what_the_program_writes()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("samples", "Newsroom", "README.md"), TestContext.Current.CancellationToken);
        var shown = readme.ReplaceLineEndings("\n").Split("```console\n$ dotnet run --project samples/Newsroom\n")[1].Split("…\n```")[0];

        Assert.StartsWith(shown, (await NewsroomProgram.RunAsync()).Output, StringComparison.Ordinal);
        Assert.Contains("Korea Selatan dan NATO", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_README_s_pieces_of_an_article_are_the_program_s_in_order()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("samples", "Newsroom", "README.md"), TestContext.Current.CancellationToken);
        var shown = readme.ReplaceLineEndings("\n").Split("-- car-bibliotheque\n")[1].Split("\n```")[0];
        var output = (await NewsroomProgram.RunAsync("car-bibliotheque")).Output;

        var start = 0;
        Assert.All(shown.Split("…\n"), piece =>
        {
            start = output.IndexOf(piece, start, StringComparison.Ordinal);
            Assert.True(start >= 0, piece);
        });
    }

    [Fact]
    public async Task Output_that_goes_to_a_file_is_eighty_columns_wide()
    {
        var run = await NewsroomProgram.RunAsync(columns: null, []);
        var explicitly = await NewsroomProgram.RunAsync(columns: "80", []);

        Assert.Equal(explicitly.Output, run.Output);
        Assert.Equal(80, run.Output.Split('\n').Max(DisplayWidth.Of));
    }

    [Theory]
    [InlineData("40", "harbour-ferry", "“We are not going to leave them with a rowing boat.”")]
    [InlineData("120", "harbour-ferry", "“We are not going to leave them with a rowing boat.”")]
    [InlineData("40", "salahif-bursaid", "«كنا نرميها مع ما لا ينفع من الشباك»،")]
    [InlineData("40", "hanasaki-sanma", "「行けば行くほど赤字になる。それでも行かないと、港が死ぬ」と語気を強めた。")]
    [InlineData("40", "keopi-byeokdol", "“버리는 봉투가 커피 봉투보다 비쌌다”며")]
    public async Task No_line_is_wider_than_the_columns_and_no_word_is_lost(string columns, string key, string text)
    {
        var run = await NewsroomProgram.RunAsync(columns, [key]);

        Assert.All(run.Output.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= int.Parse(columns, CultureInfo.InvariantCulture), line));
        Assert.Contains(Bare(text), Bare(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "salahif-bursaid")]
    [InlineData("de", "kaese-seilbahn")]
    [InlineData("en", "harbour-ferry")]
    [InlineData("es", "campanas-tarazuela")]
    [InlineData("fr", "car-bibliotheque")]
    [InlineData("id", "korea-nato-vilnius")]
    [InlineData("ja", "hanasaki-sanma")]
    [InlineData("ru", "pchely-na-kryshe")]
    public async Task An_article_in_each_language_has_a_date_a_dateline_and_quotations_of_two_named_speakers(string language, string key)
    {
        var run = await NewsroomProgram.RunAsync("--json", key);
        using var json = JsonDocument.Parse(run.Output);
        var article = json.RootElement;

        Assert.Equal(language, article.GetProperty("language").GetString());
        Assert.NotNull(article.GetProperty("date").GetString());
        Assert.NotNull(article.GetProperty("dateline").GetProperty("place").GetString());
        Assert.True(article.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("speaker").GetString()).OfType<string>().Distinct().Count() >= 2);
    }

    [Theory]
    [InlineData("harbor", "Did you mean 'harbour-ferry'?")]
    [InlineData("korea", "Did you mean 'korea-nato-vilnius'?")]
    [InlineData("pasar-terampung", "Did you mean 'pasar-terapung'?")]
    [InlineData("", "The keys are ")]
    [InlineData("moon-landing", "The keys are ")]
    public async Task An_unknown_key_ends_with_exit_code_1_and_names_the_near_ones(string key, string hint)
    {
        var run = await NewsroomProgram.RunAsync(key);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"There is no article '{key}'. {hint}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_place_ends_with_exit_code_1_and_names_the_near_ones()
    {
        var run = await NewsroomProgram.RunAsync("--place", "wrenmuth");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no place 'wrenmuth'. Did you mean 'wrenmouth'?\n", run.Error);
    }

    [Theory]
    [InlineData("Unknown option '--jason'.", "--jason")]
    [InlineData("--list stands alone.", "--list", "--json")]
    [InlineData("--people stands alone.", "--people", "ada-pellow")]
    [InlineData("--place needs the key of a place.", "--place")]
    [InlineData("One key at a time: 'a' or 'b'.", "a", "b")]
    public async Task A_command_line_that_means_nothing_ends_with_exit_code_2_and_the_usage(string message, params string[] args)
    {
        var run = await NewsroomProgram.RunAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(message + "\nUsage: newsroom", run.Error, StringComparison.Ordinal);
    }

    // Where a line is broken, and how its direction is marked, is the page's.
    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format));
}
