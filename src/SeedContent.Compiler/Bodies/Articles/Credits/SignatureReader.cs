using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>Reads who signed an article at its end, as papers do whose heads name nobody: <c>Tác giả: Lê Trang</c>, <c>（山田花子記者）</c>.</summary>
internal static class SignatureReader
{
    /// <param name="text">The text.</param>
    /// <param name="credits">The lines at the end that are no text.</param>
    /// <param name="words">The language.</param>
    /// <returns>The name or names in the first of the lines that says that somebody wrote the article.</returns>
    public static TextSpan? Read(string text, IReadOnlyList<TextSpan> credits, LanguageWords words)
    {
        for (var i = 0; i < credits.Count; i++)
        {
            var line = credits[i];

            // 'Penulis:' above 'Ahmad Fadhil'
            if (i + 1 < credits.Count && BylineWords.IsHeading(text, line, words) && NameLine.IsName(text, credits[i + 1], words))
            {
                return credits[i + 1];
            }

            if ((BylineReader.TryRead(text, BehindAgency(text, line), words, belowTitle: false) ?? SharedLineReader.TryRead(text, line, words, belowTitle: false)?.Byline) is { } names && !AgencyName.IsKnown(text, names))
            {
                return names;
            }
        }

        return null;
    }

    /// <summary><c>AFP / Por Ana Luna</c>: the line without the agency that stands before its author.</summary>
    private static TextSpan BehindAgency(string text, TextSpan line)
    {
        var slash = text.IndexOf('/', line.Start, line.Length);
        var agency = slash > line.Start ? Blanks.Trim(text, line.Start, slash) : default;
        return agency.Length > 0 && AgencyName.IsKnown(text, agency) && Blanks.Trim(text, slash + 1, line.End) is { Length: > 0 } rest ? rest : line;
    }
}
