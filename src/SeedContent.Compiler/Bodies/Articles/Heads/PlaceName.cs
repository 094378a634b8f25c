using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a few words can be the name of a place.</summary>
internal static class PlaceName
{
    private const int MaxLength = 60;
    private const int MaxLengthWithoutCase = 20;

    /// <summary>Letters with the marks that names have, at most <paramref name="most"/> words, each with a capital (but for short ones inside).</summary>
    public static bool IsName(string text, TextSpan range, int most)
    {
        if (range.Length is 0 or > MaxLength || !char.IsLetter(text[range.Start]) || !char.IsUpper(text[range.Start]))
        {
            return false;
        }

        var count = 1;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (!char.IsLetter(c) && !Blanks.IsBlank(c) && c is not ('.' or '-' or '\'' or '’' or '/'))
            {
                return false;
            }

            if (Blanks.IsBlank(c) && i + 1 < range.End && !Blanks.IsBlank(text[i + 1]))
            {
                count++;
                if (char.IsLower(text[i + 1]) && WordLength(text, i + 1, range.End) > 3)
                {
                    return false;
                }
            }
        }

        return count <= most;
    }

    /// <summary>Whether there are at most <paramref name="most"/> words of letters of a script that has no capitals.</summary>
    public static bool IsWithoutCase(string text, TextSpan range, int most)
    {
        var count = 1;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!Blanks.IsBlank(text[i]) && text[i] is not ('/' or '-' or '\'' or '"' or '״' or '׳' or '・') && (!WordText.IsWordPart(text[i]) || Scripts.Of(text[i]) is Script.None or Script.Latin or Script.Cyrillic))
            {
                return false;
            }

            count += Blanks.IsBlank(text[i]) ? 1 : 0;
        }

        return range.Length is > 1 and <= MaxLengthWithoutCase && count <= most;
    }

    /// <summary>Whether there are two letters or more, and every letter is a capital.</summary>
    public static bool IsInCapitals(string text, TextSpan range)
    {
        var letters = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters >= 2;
    }

    /// <summary>Whether a range is in capitals and what it stands beside is not: a paper behind a name, a name before a city.</summary>
    public static bool IsInCapitalsBeside(string text, TextSpan range, TextSpan other) => IsInCapitals(text, range) && !IsInCapitals(text, other);

    private static int WordLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        return i - start;
    }
}
