using SeedContent.Generator.Analyzers;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Analyzers;

public sealed class BodyAnalyzerTests
{
    [Theory]
    [InlineData("Html", "_ = Posts.HelloWorld.Body.Source;", "Source", "MarkdownBody.Source", "Markdown")]
    [InlineData("Html", "_ = Posts.HelloWorld.Body.SourceUtf8.Length;", "SourceUtf8", "MarkdownBody.SourceUtf8", "Markdown")]
    [InlineData("html", "_ = Posts.HelloWorld.Utf8.Length;", "Utf8", "Document.Utf8", "Markdown")]
    [InlineData("Source", "_ = Posts.HelloWorld.Body.Html;", "Html", "MarkdownBody.Html", "HTML")]
    [InlineData("Source", "_ = Posts.HelloWorld?.Body?.HtmlUtf8.Length;", "HtmlUtf8", "MarkdownBody.HtmlUtf8", "HTML")]
    [InlineData("Source", "_ = Posts.HelloWorld.Body.Excerpt;", "Excerpt", "MarkdownBody.Excerpt", "HTML")]
    [InlineData("Source", "_ = Posts.HelloWorld.Body.ExcerptUtf8.Length;", "ExcerptUtf8", "MarkdownBody.ExcerptUtf8", "HTML")]
    [InlineData("Source", "foreach (var section in Posts.HelloWorld.Body.Sections) { }", "Sections", "MarkdownBody.Sections", "HTML")]
    [InlineData("Source", "Func<SeedContent.MarkdownBody, object> read = body => body.Parts;", "Parts", "MarkdownBody.Parts", "HTML")]
    [InlineData("Source", "_ = Posts.HelloWorld is { Body: { Html: \"\" } };", "Html", "MarkdownBody.Html", "HTML")]
    public async Task A_text_that_the_build_leaves_out_is_a_warning_at_its_name(string bodies, string statement, string marked, string member, string missing) => Assert.Equal(
        [$"Warning SEED5018 ⟦{marked}⟧ {member} throws: SeedContentBodies is '{(missing == "HTML" ? "Source" : "Html")}', so the Markdown bodies of this project have no {missing}; set it to 'Both', or do without"],
        await AnalyzeAsync(bodies, statement));

    [Theory]
    [InlineData("Html", "var body = Posts.HelloWorld.Body; _ = (body.Html, body.Excerpt, body.Sections, body.Parts, body.PlainText, body.Headings, body.Links, body.ToString());")]
    [InlineData("Source", "var body = Posts.HelloWorld.Body; _ = (body.Source, body.PlainText, body.Headings, body.Links, Posts.HelloWorld.Utf8.Length);")]
    [InlineData("Html", "_ = Notes._2024All.Utf8.Length; _ = Notes._2024All.Text;")]
    [InlineData("Html", "_ = nameof(SeedContent.MarkdownBody.Source);")]
    [InlineData("Both", "_ = Posts.HelloWorld.Body.Html + Posts.HelloWorld.Body.Source;")]
    [InlineData("", "_ = Posts.HelloWorld.Body.Html + Posts.HelloWorld.Body.Source;")]
    public async Task What_is_there_is_nothing_to_talk_about(string bodies, string statement) => Assert.Empty(await AnalyzeAsync(bodies, statement));

    [Fact]
    public async Task An_entry_of_a_type_that_derives_from_Document_has_the_same_members()
    {
        var host = new GeneratorHost()
            .Property("SeedContentBodies", "Html")
            .Seed("posts/a.md", "Hello.")
            .Code("/project/Post.cs", "using SeedContent; namespace Site { [SeedCollection(\"posts\")] public partial class Post : Document { int Length => Utf8.Length; } }");

        Assert.Equal(
            ["Warning SEED5018 ⟦Utf8⟧ Document.Utf8 throws: SeedContentBodies is 'Html', so the Markdown bodies of this project have no Markdown; set it to 'Both', or do without"],
            await AnalyzerRun.AnalyzeAsync(new BodyAnalyzer(), host));
    }

    private static Task<IReadOnlyList<string>> AnalyzeAsync(string bodies, string statement) =>
        AnalyzerRun.AnalyzeAsync(new BodyAnalyzer(), Site.WithStatements(statement).Property("SeedContentBodies", bodies));
}
