using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>An opening mark and the closing one that belongs to it; each may be of two characters (<c>``</c>).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkPair(TextSpan Open, TextSpan Close, MarkFamily Family);
