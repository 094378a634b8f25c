using SeedContent.Storage;

namespace SeedContent;

/// <summary>A paragraph of an article.</summary>
public sealed class Paragraph : TextPart
{
    internal Paragraph(EntryText entry, int start, int length, int index)
        : base(entry, start, length) => Index = index;

    /// <summary>The paragraph's place in <see cref="Article.Paragraphs"/>, from 0.</summary>
    public int Index { get; }
}
