using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Html;

/// <summary>HTML that was written.</summary>
/// <param name="Text">The HTML.</param>
/// <param name="Addresses">Where the addresses of links and images stand in it, escaped, in its order.</param>
/// <param name="Blocks">Where the blocks of the top level stand in it.</param>
internal sealed record HtmlPage(string Text, List<(Inline Link, TextSpan Place)> Addresses, Dictionary<Block, TextSpan> Blocks);
