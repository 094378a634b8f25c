using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>The opening tag of an element.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record HtmlTag(string Name, TextSpan NameSpan, List<HtmlAttribute> Attributes);
