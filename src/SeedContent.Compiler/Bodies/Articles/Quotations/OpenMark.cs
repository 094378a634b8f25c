using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>A mark that opened and is not closed yet.</summary>
/// <param name="Span">The mark.</param>
/// <param name="Family">What closes it.</param>
/// <param name="Closer">The position of the mark that alone may close it, for a mark that is an apostrophe too; else -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpenMark(TextSpan Span, MarkFamily Family, int Closer);
