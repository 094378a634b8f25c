namespace SeedContent.Compiler.Text;

/// <summary>A position as a line and a column.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column in UTF-16 code units, from 0.</param>
public readonly record struct LinePosition(int Line, int Column);
