using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line is nothing but the initials of who wrote: <c>ل.ح</c>, <c>م. ب.</c> Where a script has no capitals, nothing else is written so but agencies, which are known.</summary>
internal static class InitialsLine
{
    private const int MostLetters = 3;

    /// <summary>Whether a part beside a day is so in a script with capitals: <c>E.P.</c>, <c>T.C</c>.</summary>
    public static bool IsInCapitals(string text, TextSpan part, LanguageWords words)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if ((i - part.Start) % 2 == 0 ? !char.IsUpper(text[i]) : text[i] != '.')
            {
                return false;
            }
        }

        // Each with its stop, but perhaps the last.
        return part.Length is > 2 and <= MostLetters * 2 && !KnownPlace.Is(text, part, words) && !AgencyName.IsKnown(text, part);
    }

    public static bool Is(string text, TextSpan line, LanguageWords words)
    {
        var letters = 0;
        var stops = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            var isLetter = char.GetUnicodeCategory(text[i]) == UnicodeCategory.OtherLetter;
            if (isLetter ? i > line.Start && char.GetUnicodeCategory(text[i - 1]) == UnicodeCategory.OtherLetter : text[i] != '.' && !Blanks.IsBlank(text[i]))
            {
                return false;
            }

            letters += isLetter ? 1 : 0;
            stops += text[i] == '.' ? 1 : 0;
        }

        return words.NamesByContext && letters is > 1 and <= MostLetters && stops >= letters - 1 && !AgencyName.IsKnown(text, line);
    }
}
