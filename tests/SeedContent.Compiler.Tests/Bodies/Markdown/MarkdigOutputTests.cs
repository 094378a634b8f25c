using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>The HTML is what Markdig writes on its own with the same extensions, and with our ids of headings.</summary>
public sealed class MarkdigOutputTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UseAlertBlocks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseTaskLists()
        .UseAutoLinks()
        .Build();

    [Theory]
    [InlineData("eips", 900)]
    [InlineData("rust-blog", 700)]
    [InlineData("hugo-docs", 900)]
    [InlineData("explore", 1300)]
    public void Every_file_of_a_corpus_is_written_as_Markdig_writes_it(string corpus, int atLeast)
    {
        var files = Directory.GetFiles(PublicFolder.Corpus(corpus), "*.md", SearchOption.AllDirectories);

        Assert.True(files.Length > atLeast, $"{corpus} has more files than {files.Length}.");
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            var body = FrontMatter.Find(text).Body.In(text);
            var model = MarkdownReader.Read(body, new());

            Assert.Equal(Render(body, model), model.Html);
            MarkdownTruths.Check(model, body);
        });
    }

    private static string Render(string text, MarkdownModel model)
    {
        var document = MarkdownParser.Parse(text, GitHub);
        var headings = document.Descendants<HeadingBlock>().OrderBy(heading => heading.Span.Start).ToList();
        Assert.Equal(headings.Count, model.Headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            headings[i].GetAttributes().Id = model.Headings[i].Id;
        }

        return document.ToHtml(GitHub);
    }
}
