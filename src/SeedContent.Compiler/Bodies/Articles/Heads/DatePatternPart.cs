using System.Runtime.InteropServices;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A part of a date pattern.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Literal">The character, of a literal.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePatternPart(DatePartKind Kind, char Literal, bool IsOptional);
