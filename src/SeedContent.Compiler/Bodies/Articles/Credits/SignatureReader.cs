using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>Reads who signed an article at its end, as papers do whose heads name nobody: <c>Tác giả: Lê Trang</c>, <c>（山田花子記者）</c>.</summary>
internal static class SignatureReader
{
    /// <param name="text">The text.</param>
    /// <param name="credits">The lines at the end that are no text.</param>
    /// <param name="words">The language.</param>
    /// <returns>The name or names in the first of the lines that says that somebody wrote the article.</returns>
    public static TextSpan? Read(string text, IEnumerable<TextSpan> credits, LanguageWords words)
    {
        foreach (var line in credits)
        {
            if ((BylineReader.TryRead(text, line, words, belowTitle: false) ?? SharedLineReader.TryRead(text, line, words, belowTitle: false)?.Byline) is { } names && !AgencyName.IsKnown(text, names))
            {
                return names;
            }
        }

        return null;
    }
}
