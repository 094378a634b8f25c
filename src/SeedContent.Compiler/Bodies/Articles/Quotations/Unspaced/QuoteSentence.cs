using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>A sentence of an article.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="FirstQuote">The first quotation in it.</param>
/// <param name="EndQuote">The first quotation behind it.</param>
internal readonly record struct QuoteSentence(TextSpan Span, int Paragraph, int FirstQuote, int EndQuote);
