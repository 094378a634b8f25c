namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>A quotation of an article.</summary>
/// <param name="Text">What stands between its marks.</param>
/// <param name="Kind">What is quoted.</param>
/// <param name="Speaker">The fullest form of the name of who says it; null where nobody is named.</param>
internal sealed record LongTextQuotation(string Text, string Kind, string? Speaker);
