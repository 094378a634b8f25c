using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">Its value as written.</param>
/// <param name="ValueSpan">Where the value stands, without quotation marks.</param>
internal sealed record HtmlAttribute(string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan);
