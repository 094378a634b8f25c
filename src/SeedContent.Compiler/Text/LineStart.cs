namespace SeedContent.Compiler.Text;

/// <summary>Where a line begins.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Start">The offset of its first character.</param>
public readonly record struct LineStart(int Line, int Start);
