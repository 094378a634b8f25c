using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Analyzers;

public sealed class KeyAnalyzerTests
{
    [Theory]
    [InlineData("_ = Posts.All[\"helo-world\"];", "\"helo-world\"")]
    [InlineData("_ = (Posts.All)[(\"helo-world\")].Body.Source;", "\"helo-world\"")]
    [InlineData("_ = Site.Posts.All[key: \"helo-world\"];", "\"helo-world\"")]
    [InlineData("_ = Posts.All[Misspelt];", "Misspelt")]
    [InlineData("_ = Posts.Get(\"helo-world\").Headline;", "\"helo-world\"")]
    [InlineData("_ = Posts.All[$\"{Misspelt}\"];", "$\"{Misspelt}\"")]
    public async Task A_key_that_an_indexer_will_not_find_is_an_error_at_the_key(string statement, string marked) => Assert.Equal(
        [$"Error SEED4005 ⟦{marked}⟧ 'helo-world' is not a key of Posts, so this throws; did you mean 'hello-world'?"],
        await AnalyzerRun.AnalyzeAsync(Site.WithStatements(statement)));

    [Theory]
    [InlineData("Posts.TryGet(\"helo-world\", out var post);", "\"helo-world\"")]
    [InlineData("Posts.All.TryGet(\"helo-world\", out var post);", "\"helo-world\"")]
    [InlineData("Posts.TryGet(entry: out var post, key: \"helo-world\");", "\"helo-world\"")]
    [InlineData("Posts.TryGet(\"helo-world\".AsSpan(), out _);", "\"helo-world\"")]
    [InlineData("Posts.All.TryGet((ReadOnlySpan<char>)\"helo-world\", out _);", "\"helo-world\"")]
    [InlineData("Posts.TryGet(MemoryExtensions.AsSpan(Misspelt), out _);", "Misspelt")]
    [InlineData("if (!Posts.TryGet(\"helo\" + \"-world\", out var post) || post.Draft) { }", "\"helo\" + \"-world\"")]
    [InlineData("Func<bool> find = () => Posts.All.TryGet(Misspelt, out _);", "Misspelt")]
    public async Task A_key_that_TryGet_will_not_find_is_a_warning_at_the_key(string statement, string marked) => Assert.Equal(
        [$"Warning SEED4006 ⟦{marked}⟧ 'helo-world' is not a key of Posts, so this is always false; did you mean 'hello-world'?"],
        await AnalyzerRun.AnalyzeAsync(Site.WithStatements(statement)));

    [Theory]
    [InlineData("public partial record Post([SeedReference(\"authors\")] string Author = \"jane_doe\");", "\"jane_doe\"")]
    [InlineData("public partial record Post([property: SeedReference(\"authors\")] string Author = Post.Misspelt) { const string Misspelt = \"jane_doe\"; }", "Post.Misspelt")]
    [InlineData("public partial class Post { [SeedReference(\"authors\")] public string Author { get; init; } = \"jane_doe\"; }", "\"jane_doe\"")]
    public async Task A_default_that_is_no_entry_is_an_error_at_the_default(string declaration, string marked) => Assert.Equal(
        [$"Error SEED4001 ⟦{marked}⟧ 'jane_doe' is not an entry of 'authors'; did you mean 'jane-doe'?"],
        await AnalyzerRun.AnalyzeAsync(Site.WithCode("#nullable enable\nusing SeedContent;\nnamespace Other;\n" + declaration)));

    [Theory]
    [InlineData("public partial record Post([SeedReference(\"authors\")] string Author = \"jane-doe\", [SeedReference(\"authors\")] string? Editor = null);")]
    [InlineData("public partial record Post([SeedReference(\"nobody\")] string Author = \"jane_doe\", string Title = \"jane_doe\");")]
    public async Task A_default_that_is_an_entry_or_none_of_a_collection_is_nothing_to_talk_about(string declaration) =>
        Assert.Empty(await AnalyzerRun.AnalyzeAsync(Site.WithCode("#nullable enable\nusing SeedContent;\nnamespace Other;\n" + declaration)));

    [Theory]
    [InlineData("_ = Posts.All[\"hello-world\"];")]
    [InlineData("_ = Posts.Get(Posts.Keys.HelloWorld);")]
    [InlineData("_ = Posts.All[Posts.Keys.HelloWorld];")]
    [InlineData("_ = Posts.All[$\"hello-{\"world\"}\"];")]
    [InlineData("_ = Posts.All[Outer.Names.Hello];")]
    [InlineData("Posts.TryGet(\"second-post\", out var post);")]
    [InlineData("Posts.All.TryGet(\"second-post\".AsSpan(), out _);")]
    [InlineData("Notes.TryGet(\"2024/all\", out _);")]
    [InlineData("_ = Authors.All[\"jane-doe\"];")]
    public async Task A_key_that_is_there_is_nothing_to_talk_about(string statement) =>
        Assert.Empty(await AnalyzerRun.AnalyzeAsync(Site.WithStatements(statement)));

    [Theory]
    [InlineData("Posts", "\"Hello-World\"", "'Hello-World' is not a key of Posts, so this throws; did you mean 'hello-world'?")]
    [InlineData("Posts", "\"\"", "'' is not a key of Posts, so this throws; Posts.Keys has those that there are")]
    [InlineData("Posts", "\"hello world, and all that\"", "'hello world, and all that' is not a key of Posts, so this throws; Posts.Keys has those that there are")]
    [InlineData("Posts", "Outer.Names.Second", "'2nd-post' is not a key of Posts, so this throws; Posts.Keys has those that there are")]
    [InlineData("Posts", "Authors.Keys.JaneDoe", "'jane-doe' is not a key of Posts, so this throws; Posts.Keys has those that there are")]
    [InlineData("Notes", "\"2024/al\"", "'2024/al' is not a key of Notes, so this throws; did you mean '2024/all'?")]
    [InlineData("Authors", "\"jane_doe\"", "'jane_doe' is not a key of Authors, so this throws; did you mean 'jane-doe'?")]
    public async Task The_message_says_which_key_is_near_or_where_the_keys_are(string collection, string key, string message) => Assert.Equal(
        [$"Error SEED4005 ⟦{key}⟧ {message}"],
        await AnalyzerRun.AnalyzeAsync(Site.WithStatements($"_ = {collection}.All[{key}];")));

    [Theory]
    [InlineData("_ = Posts.All[0];")]
    [InlineData("_ = Posts.All[key];")]
    [InlineData("_ = Posts.All[$\"{key}-world\"];")]
    [InlineData("_ = collection[\"helo-world\"];")]
    [InlineData("var all = Posts.All; _ = all[\"helo-world\"]; all.TryGet(\"helo-world\", out _);")]
    [InlineData("Posts.TryGet((string)null, out _);")]
    [InlineData("Posts.TryGet(\"helo-world\".AsSpan(1), out _);")]
    [InlineData("Posts.TryGet(default(ReadOnlySpan<char>), out _);")]
    [InlineData("Posts.TryGet(stackalloc char[] { 'h' }, out _);")]
    [InlineData("new System.Collections.Generic.Dictionary<string, int>().TryGetValue(\"helo-world\", out _);")]
    public async Task What_is_not_known_when_the_code_is_compiled_is_left_alone(string statement) =>
        Assert.Empty(await AnalyzerRun.AnalyzeAsync(Site.WithStatements(statement)));

    [Theory]
    [InlineData("using static Site.Posts; class Program { object Post => All[\"helo-world\"]; }")]
    [InlineData("using P = Site.Posts; class Program { object Post => P.All[\"helo-world\"]; }")]
    [InlineData("namespace Site { public static partial class Posts { public static object Own => All[\"helo-world\"]; } }")]
    [InlineData("namespace Site { class Program { object post = global::Site.Posts.All[\"helo-world\"]; } }")]
    public async Task However_the_collection_is_named_its_keys_are_checked(string code) => Assert.Equal(
        ["Error SEED4005 ⟦\"helo-world\"⟧ 'helo-world' is not a key of Posts, so this throws; did you mean 'hello-world'?"],
        await AnalyzerRun.AnalyzeAsync(Site.WithCode(code)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_keys_of_a_referenced_project_are_checked(bool isBuilt)
    {
        var library = new GeneratorHost(assemblyName: "Library").Property("RootNamespace", "Library").Seed("posts/hello-world.md", "Hello.").Run().AssertClean().Compilation;
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        // As a file, and as the other project is while both are open in an editor.
        MetadataReference reference = isBuilt ? MetadataReference.CreateFromImage(image.ToArray()) : library.ToMetadataReference();
        var host = Site.WithCode("class Program { object[] posts = [Library.Posts.All[\"hello-wrld\"], Library.Posts.All[\"hello-world\"], Site.Posts.All[\"hello-wrld\"]]; }").Reference(reference);

        Assert.Equal(
            Enumerable.Repeat("Error SEED4005 ⟦\"hello-wrld\"⟧ 'hello-wrld' is not a key of Posts, so this throws; did you mean 'hello-world'?", 2),
            await AnalyzerRun.AnalyzeAsync(host));
    }

    [Fact]
    public async Task A_key_is_known_by_its_value_whatever_another_version_called_its_constant()
    {
        const string Library = """
            namespace Library
            {
                public static class Posts
                {
                    [System.CodeDom.Compiler.GeneratedCode("SeedContent", "9.9")]
                    public static SeedContent.SeedCollection<SeedContent.Document> All => null;
                    public static class Keys { public const string hello_world = "hello-world", HelloWrld = "other"; }
                }
            }
            """;
        var reference = new GeneratorHost(assemblyName: "Library").Code("/project/Library.cs", Library).Run().AssertClean().Compilation.ToMetadataReference();
        var host = Site.WithCode("class Program { object[] posts = [Library.Posts.All[\"hello-world\"], Library.Posts.All[\"hello-wrld\"]]; }").Reference(reference);

        Assert.Equal(
            ["Error SEED4005 ⟦\"hello-wrld\"⟧ 'hello-wrld' is not a key of Posts, so this throws; did you mean 'hello-world'?"],
            await AnalyzerRun.AnalyzeAsync(host));
    }

    [Fact]
    public async Task A_class_that_merely_looks_like_a_collection_is_left_alone() => Assert.Empty(await AnalyzerRun.AnalyzeAsync(Site.WithCode("""
        using SeedContent;

        // Has the shape of a collection, but offers more than its keys say.
        static class Favourites
        {
            public static SeedCollection<Document> All => Site.Posts.All;
            public static bool TryGet(string key, out Document entry) => Site.Posts.TryGet(key, out entry);
            public static class Keys { public const string Second = "second-post"; }
        }

        static class NoKeys
        {
            public static SeedCollection<Document> All => Site.Posts.All;
        }

        static class OtherType
        {
            [System.CodeDom.Compiler.GeneratedCode("SeedContent", "0.1")]
            public static System.Collections.Generic.Dictionary<string, string> All => new();
            [System.CodeDom.Compiler.GeneratedCode("SeedContent", "0.1")]
            public static bool TryGet(string key, out string entry) => All.TryGetValue(key, out entry);
            public static class Keys { public const string One = "one"; }
        }

        class Program
        {
            object[] entries = [Favourites.All["hello-world"], NoKeys.All["hello-world"], OtherType.All["two"]];
            bool[] found = [Favourites.TryGet("hello-world", out _), Favourites.All.TryGet("hello-world", out _), OtherType.TryGet("two", out _)];
        }
        """)));

    [Fact]
    public async Task A_method_of_the_user_s_in_a_collection_is_none_of_ours() => Assert.Empty(await AnalyzerRun.AnalyzeAsync(Site.WithCode("""
        namespace Site
        {
            public static partial class Posts
            {
                public static bool TryGet(string path, int position) => All[position].Path == path;
            }

            class Program { bool found = Posts.TryGet("seeds/posts/hello-world.md", 0); }
        }
        """)));

    [Fact]
    public async Task Generated_code_is_left_alone() => Assert.Empty(await AnalyzerRun.AnalyzeAsync(
        Site.WithSeeds().Code("/project/Page.g.cs", "class Page { object Post => Site.Posts.All[\"helo-world\"]; }")));

    [Fact]
    public async Task A_project_without_the_runtime_library_is_left_alone()
    {
        var tree = CSharpSyntaxTree.ParseText(
            "class Program { static object o = Posts.All[\"helo\"]; } static class Posts { public static string[] All; public static class Keys { public const string One = \"one\"; } }",
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty((await AnalyzerRun.AnalyzeAsync(CSharpCompilation.Create("Other", [tree]), tree)).Diagnostics);
    }

    [Fact]
    public async Task Half_written_code_fails_nothing()
    {
        const string Code = """
            class Program
            {
                object One => Site.Posts.All[$"helo-{"world"}"].Body;
                bool Two() => Site.Posts.All.TryGet("helo-world", out var post) || Site.Posts.TryGet(key: "helo".AsSpan(), entry: out _);
            }
            """;
        var compilation = Site.WithSeeds().Run().Compilation;
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        for (var length = 0; length <= Code.Length; length++)
        {
            var tree = CSharpSyntaxTree.ParseText(Code[..length], options, cancellationToken: TestContext.Current.CancellationToken);

            var (diagnostics, _) = await AnalyzerRun.AnalyzeAsync(compilation.AddSyntaxTrees(tree), tree);

            Assert.All(diagnostics, diagnostic => Assert.StartsWith("SEED400", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Ten_thousand_keys_are_checked_against_ten_thousand_entries_in_no_time()
    {
        const int Count = 10_000;
        var rows = new StringBuilder("id,name\n");
        var code = new StringBuilder("class Program { void Run() {\n");
        for (var i = 0; i < Count; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"entry-{i},n\n");
            code.Append(System.Globalization.CultureInfo.InvariantCulture, $"Site.Entries.TryGet(\"entry-{i}\", out _);\n");
        }

        code.Append("_ = Site.Entries.All[\"entry_77\"]; _ = Site.Entries.All[\"nothing-like-it\"]; } }\n");
        var compilation = new GeneratorHost().Seed("entries.csv", rows.ToString()).Code("/project/Program.cs", code.ToString()).Run().Compilation;

        var (diagnostics, time) = await AnalyzerRun.AnalyzeAsync(compilation, AnalyzerRun.UserCode(compilation));

        Assert.Equal(["'entry_77'", "'nothing-like-it'"], diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(' ')[0]));
        // It takes less than one. Looking through all keys for each of them would take some hundred.
        Assert.True(time < TimeSpan.FromSeconds(20), $"It took {time}.");
    }
}
