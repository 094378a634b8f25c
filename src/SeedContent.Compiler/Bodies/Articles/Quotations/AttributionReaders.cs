using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What reads the attributions of each paragraph, made for those that are asked.</summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class AttributionReaders(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, LanguageWords words)
{
    private readonly AttributionReader?[] readers = new AttributionReader?[paragraphs.Count];

    /// <summary>The reader of a paragraph.</summary>
    public AttributionReader this[int paragraph] => readers[paragraph] ??= new(paragraphs[paragraph], names[paragraph], words);

    /// <summary>The names of a paragraph.</summary>
    public ParagraphNames NamesOf(int paragraph) => names[paragraph];
}
