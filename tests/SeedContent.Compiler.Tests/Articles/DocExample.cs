namespace SeedContent.Compiler.Tests.Articles;

/// <summary>
/// An article of the docs, a block <c>text</c>, and the block <c>csharp</c> below it with lines <c>expression // value</c>. A block <c>json</c> instead is for the tests of
/// the formats.
/// </summary>
/// <param name="Text">The article.</param>
/// <param name="Lines">What the page says that the expressions give; none above JSON.</param>
internal sealed record DocExample(string Text, IReadOnlyList<(string Expression, string Value)> Lines)
{
    private const string Fence = "```";
    private const string Comment = " // ";

    /// <summary>The examples of a page, in order. A block of text without values below it is a mistake: nothing would check it.</summary>
    public static IReadOnlyList<DocExample> Read(string page)
    {
        var blocks = Blocks(page.ReplaceLineEndings("\n").Split('\n'));
        var examples = new List<DocExample>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == "text")
            {
                var below = i + 1 < blocks.Count ? blocks[i + 1] : default;
                Assert.True(below.Kind is "csharp" or "json", $"No values stand below: {blocks[i].Content}");
                examples.Add(new(blocks[i].Content, below.Kind == "json" ? [] : Values(below.Content)));
            }
        }

        return examples;
    }

    private static List<(string Kind, string Content)> Blocks(string[] lines)
    {
        var blocks = new List<(string, string)>();
        for (var start = Array.FindIndex(lines, IsFence); start >= 0;)
        {
            var end = Array.FindIndex(lines, start + 1, IsFence);
            blocks.Add((lines[start][Fence.Length..], string.Concat(lines[(start + 1)..end].Select(line => line + "\n"))));
            start = Array.FindIndex(lines, end + 1, IsFence);
        }

        return blocks;
    }

    private static bool IsFence(string line) => line.StartsWith(Fence, StringComparison.Ordinal);

    private static List<(string Expression, string Value)> Values(string block) => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(Comment, 2))
        .Select(parts => (parts[0].Trim(), parts[1].Trim()))
        .ToList();
}
