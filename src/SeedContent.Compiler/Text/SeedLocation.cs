namespace SeedContent.Compiler.Text;

/// <summary>A place in a file that a diagnostic can point at, without the file's text.</summary>
/// <param name="Path">The file's path, as the compiler was given it.</param>
/// <param name="Span">The range in UTF-16 code units.</param>
/// <param name="Start">The line and column of the range's start.</param>
/// <param name="End">The line and column of the range's end.</param>
public sealed record SeedLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The head of a file whose text does not matter.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>An empty range at the first column of the first line.</returns>
    public static SeedLocation AtStart(string path) => new(path, default, default, default);
}
