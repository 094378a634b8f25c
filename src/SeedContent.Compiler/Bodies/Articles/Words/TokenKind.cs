namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>What a token of a paragraph is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, a number, or a phrase that the language's data knows as one.</summary>
    Word,

    /// <summary>One mark, or the same mark several times (<c>...</c>).</summary>
    Mark,

    /// <summary>A whole quotation with its marks: a stone in the sentence.</summary>
    Quote,
}
