using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>An attribute of a shortcode.</summary>
/// <param name="Key">Its key as written.</param>
/// <param name="KeySpan">The key in the source.</param>
/// <param name="Value">Its value without quotation marks and escapes; <c>true</c> where the key stands alone.</param>
/// <param name="ValueSpan">The value in the source, with its quotation marks; the key where that stands alone.</param>
public sealed record ComponentArgument(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);
