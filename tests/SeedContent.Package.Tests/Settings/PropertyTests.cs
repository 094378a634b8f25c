using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Settings;

/// <summary>Each MSBuild property, as it reaches the generator through the packed targets.</summary>
public sealed class PropertyTests(PackedPackage package)
{
    [Fact]
    public async Task Several_roots_may_be_named_also_outside_the_project_and_files_can_be_left_out()
    {
        var consumer = package.CreateConsumer("Roots", [
            ProjectFile.Console(package, "Roots.csproj", """
                <SeedContentRoot>
                  ../content/;
                  local\texts;
                  ../It's C#, 50 %25 of it;
                </SeedContentRoot>
                <SeedContentExclude>../content/**/*.draft.txt;local/texts/old/**</SeedContentExclude>
                """),
            new("Program.cs", """
                using Roots;
                Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Key)));
                Console.WriteLine(string.Join(' ', Notes.All.Select(note => note.Key)));
                """),
            new("../content/articles/outside.txt", "Outside.\n"),
            new("../content/articles/half.draft.txt", "Not yet.\n"),
            new("local/texts/articles/inside.txt", "Inside.\n"),
            new("local/texts/notes/note.md", "# Note\n"),
            new("local/texts/old/gone.txt", "Gone.\n"),
            new("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Include=\"local/texts/old/gone.txt\" /></ItemGroup></Project>"),
            new("../It's C#, 50 % of it/articles/strange.txt", "Strange.\n"),
            new("seeds/articles/default.txt", "The default root is not read where others are named.\n")]);

        (await consumer.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal(["inside outside strange", "note"], (await consumer.RunAsync()).Succeeded().Lines);
    }

    [Fact]
    public async Task A_root_that_is_missing_is_an_error_that_names_it()
    {
        var consumer = package.CreateConsumer("Missing", [
            ProjectFile.Library(package, "Missing.csproj", "<SeedContentRoot>texts;../no; #here</SeedContentRoot>"),
            new("texts/articles/a.txt", "Text.\n")]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(["Missing.csproj(1,1): error SEED1006", "Missing.csproj(1,1): error SEED1006"], build.Seeds);
        Assert.Contains(build.Diagnostics, diagnostic => diagnostic.Message.Contains("'../no'", StringComparison.Ordinal));
        Assert.Contains(build.Diagnostics, diagnostic => diagnostic.Message.Contains("'#here'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_default_root_is_missed_where_the_package_is_referenced_and_not_where_seeds_are_off()
    {
        var consumer = package.CreateConsumer("Bare", [ProjectFile.Library(package, "Bare.csproj")]);

        Assert.Equal(["Bare.csproj(1,1): error SEED1006"], (await consumer.BuildAsync()).Failed().Seeds);
        (await consumer.BuildAsync("-p:SeedContentEnabled=false")).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task Seeds_that_are_off_are_not_read()
    {
        var consumer = package.CreateConsumer("Off", [
            ProjectFile.Library(package, "Off.csproj", "<SeedContentEnabled>false</SeedContentEnabled>"),
            new("Probe.cs", "namespace Off;\npublic static class Articles;\n"),
            new("seeds/articles/a.txt", "")]);

        (await consumer.BuildAsync()).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task Namespace_language_and_visibility_are_the_projects()
    {
        var consumer = package.CreateConsumer("Named", [
            ProjectFile.Console(package, "Named.csproj", """
                <SeedContentNamespace>Press.Room</SeedContentNamespace>
                <SeedContentLanguage>pt-BR</SeedContentLanguage>
                <SeedContentVisibility>internal</SeedContentVisibility>
                """),
            new("Program.cs", """
                Console.WriteLine(Press.Room.Articles.A.Language);
                Console.WriteLine(Press.Room.Articles.B.Language);
                Console.WriteLine(typeof(Press.Room.Articles).IsPublic);
                """),
            new("seeds/articles/a.txt", "X.\n"),
            new("seeds/articles/b.txt", "---\nlanguage: nl\n---\nX.\n")]);

        (await consumer.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal(["pt-BR", "nl", "False"], (await consumer.RunAsync()).Succeeded().Lines);
    }

    [Fact]
    public async Task A_value_that_means_nothing_is_an_error_that_names_the_property()
    {
        var consumer = package.CreateConsumer("Wrong", [
            ProjectFile.Library(package, "Wrong.csproj", """
                <SeedContentLanguage>Bahasa Indonesia</SeedContentLanguage>
                <SeedContentVisibility>private</SeedContentVisibility>
                <SeedContentMaxSeedBytes>4MB</SeedContentMaxSeedBytes>
                """),
            new("seeds/articles/a.txt", "Text.\n")]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.All(build.Diagnostics, diagnostic => Assert.Equal("Wrong.csproj(1,1): error SEED5002", diagnostic.Summary));
        Assert.Equal(
            ["SeedContentLanguage is 'Bahasa Indonesia'", "SeedContentMaxSeedBytes is '4MB'", "SeedContentVisibility is 'private'"],
            build.Diagnostics.Select(diagnostic => diagnostic.Message.Split(';')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_an_error_that_says_which_is_needed()
    {
        var consumer = package.CreateConsumer("Old", [ProjectFile.Library(package, "Old.csproj"), new("seeds/articles/a.txt", "Text.\n")]);

        var build = (await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.8")).Failed();

        var diagnostic = Assert.Single(build.Printed);
        Assert.Equal(("SEED5004", "error"), (diagnostic.Id, diagnostic.Level));
        Assert.Contains("4.14", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("4.8", diagnostic.Message, StringComparison.Ordinal);
    }
}
