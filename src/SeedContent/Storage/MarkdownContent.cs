namespace SeedContent.Storage;

/// <summary>What a Markdown body reads from.</summary>
/// <param name="facts">What the generator read from the seed.</param>
internal sealed class MarkdownContent(in DocumentFacts facts)
{
    /// <summary>Where the parts of the text stand. A field, so that nobody copies it.</summary>
    public readonly MarkdownLayout Layout = new(facts);

    /// <summary>The text.</summary>
    public EntryText Text { get; } = new(facts.Storage, facts.Block, facts.Start, facts.Length, facts.Text);

    /// <summary>The number of words.</summary>
    public int WordCount { get; } = facts.WordCount;
}
