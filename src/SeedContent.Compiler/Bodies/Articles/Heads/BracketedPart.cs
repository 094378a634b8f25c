using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Tells what stands in brackets inside a dateline, where it is no agency that is known.</summary>
internal static class BracketedPart
{
    private const int MostInitials = 4;
    private const int MostReporterWords = 4;

    /// <summary><c>(pow. lęborski)</c>, <c>(провинция Онтарио)</c>, <c>(Ov.)</c>: a word for a part of a country stands in it, or is shortened.</summary>
    public static bool IsRegion(string text, TextSpan part, LanguageWords words)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            if ((at == part.Start || Blanks.IsBlank(text[at - 1])) && words.RegionWords.Any(word => Prefixes.After(text, at, part.End, word) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>(wst)</c>, <c>(dc, sch)</c>: the letters by which a local paper names its writers.</summary>
    public static bool AreInitials(string text, TextSpan part)
    {
        var letters = 0;
        var inRow = 0;
        for (var i = part.Start; i < part.End; i++)
        {
            inRow = char.IsLower(text[i]) ? inRow + 1 : 0;
            letters += inRow > 0 ? 1 : 0;
            if (inRow > MostInitials || (inRow == 0 && text[i] is not ('.' or ',' or '/' or ' ' or '-')))
            {
                return false;
            }
        }

        return letters >= 2;
    }

    /// <summary><c>(Vidal Barreto, corresponsal)</c>, <c>(מאת סופרנו)</c>: who reports, by the words before the name or the first name.</summary>
    public static TextSpan? Reporter(string text, TextSpan part, LanguageWords words)
    {
        foreach (var word in words.BylineWords)
        {
            if (Prefixes.After(text, part.Start, part.End, word) is { } after && after < part.End && Blanks.IsBlank(text[after]))
            {
                return TextSpan.FromBounds(Blanks.Skip(text, after, part.End), part.End);
            }
        }

        var comma = text.IndexOf(',', part.Start, part.Length);
        var name = comma > part.Start ? Blanks.Trim(text, part.Start, comma) : part;
        return IsPerson(text, name, words) ? name : null;
    }

    /// <summary>Two to four words, of which the first is a first name.</summary>
    public static bool IsPerson(string text, TextSpan name, LanguageWords words)
    {
        var first = WordText.WordEnd(text, name.Start, name.End);
        return first > name.Start && first < name.End && TitleWords.Count(text, name) is >= 2 and <= MostReporterWords
            && (GivenNames.IsWomanOrMan(text, name.Start, first - name.Start) || words.IsGivenName(text.Substring(name.Start, first - name.Start)))
            && (char.IsUpper(text[name.Start]) ? PlaceName.IsName(text, name, MostReporterWords) : PlaceName.IsWithoutCase(text, name, MostReporterWords)) && !KnownPlace.Is(text, name, words) && !AgencyName.IsKnown(text, name);
    }
}
