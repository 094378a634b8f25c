using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lines;

/// <summary>A paragraph and the lines that it is made of.</summary>
/// <param name="Span">From its first character to its last; line ends inside it are as written.</param>
/// <param name="FirstLine">The index of its first line.</param>
/// <param name="LastLine">The index of its last line.</param>
internal readonly record struct Paragraph(TextSpan Span, int FirstLine, int LastLine);
