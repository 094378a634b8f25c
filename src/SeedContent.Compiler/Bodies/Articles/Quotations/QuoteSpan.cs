using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>A quotation's place.</summary>
/// <param name="Outer">With its marks; a piece that the next paragraph carries on has no closing one.</param>
/// <param name="Inner">What stands between the marks.</param>
/// <param name="Paragraph">The paragraph's index.</param>
/// <param name="ContinuesNext">Whether the next quotation carries this one on, in the next paragraph.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuoteSpan(TextSpan Outer, TextSpan Inner, int Paragraph, bool ContinuesNext)
{
    /// <summary>What marks it has.</summary>
    public MarkFamily Family { get; init; }
}
