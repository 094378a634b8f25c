using System.Collections.Immutable;

namespace SeedContent;

/// <summary>A list in an article: items of one sentence, or lines with bullets or numbers.</summary>
public sealed class ArticleList
{
    internal ArticleList(int paragraph, ImmutableArray<ListItem> items)
    {
        Paragraph = paragraph;
        Items = items;
    }

    /// <summary>The index in <see cref="Article.Paragraphs"/> of the paragraph that holds the list, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>The items in order, without bullets and separators.</summary>
    public ImmutableArray<ListItem> Items { get; }
}
