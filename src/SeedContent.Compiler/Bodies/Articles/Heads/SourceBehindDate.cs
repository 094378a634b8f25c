using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands behind the date and names no author: a word for "by" and an outlet that is known (<c>… โดย: ผู้จัดการออนไลน์</c>).</summary>
internal static class SourceBehindDate
{
    /// <returns>The line without it.</returns>
    public static TextSpan Trim(string text, TextSpan line, LanguageWords words)
    {
        var colon = text.LastIndexOf(':', line.End - 1, line.Length);
        if (colon <= line.Start || !AgencyName.IsKnown(text, Blanks.Trim(text, colon + 1, line.End)))
        {
            return line;
        }

        var word = colon;
        while (word > line.Start && !Blanks.IsBlank(text[word - 1]))
        {
            word--;
        }

        var by = text[word..colon];
        return word > line.Start && words.BylineWords.Any(entry => string.Equals(entry.TrimEnd(':'), by, StringComparison.Ordinal)) ? Blanks.Trim(text, line.Start, word) : line;
    }
}
