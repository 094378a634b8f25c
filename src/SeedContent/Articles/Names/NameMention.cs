using SeedContent.Storage;

namespace SeedContent;

/// <summary>One mention of a name in an article.</summary>
public sealed class NameMention : TextPart
{
    internal NameMention(EntryText entry, int start, int length, int paragraph)
        : base(entry, start, length) => Paragraph = paragraph;

    /// <summary>The index in <see cref="Article.Paragraphs"/> of the paragraph that the mention stands in, from 0.</summary>
    public int Paragraph { get; }
}
