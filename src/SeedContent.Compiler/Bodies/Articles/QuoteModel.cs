using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>A quotation.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
/// <param name="Speaker">The speaker's fullest name, where it stands in the article; null where only a pronoun or nothing names one.</param>
/// <param name="Attribution">The words that attribute it, as written: <c>kata Yoon</c>.</param>
/// <param name="Paragraph">The paragraph's index, from 0.</param>
/// <param name="Kind">What is quoted: a sentence, part of one, or a title or term.</param>
public sealed record QuoteModel(TextSpan Text, TextSpan? Speaker, TextSpan? Attribution, int Paragraph, QuoteKind Kind);
