using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether a line above the headline is a kicker: a section of the paper (<c>Ekonomi</c>), a kind of text (<c>OPINI</c>), or a few words in capitals above a headline that is not.</summary>
internal static class KickerLine
{
    private const int MaxInCapitals = 4;
    private const int MaxLength = 40;
    private const int MaxUnspaced = 6;
    private const int FewestTitleWords = 4;
    private const int FewestAboveDeck = 5;
    private const int TimesOfKicker = 2;

    /// <summary>The mark stands alone and counts too.</summary>
    private const int MaxInPath = 7;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="title">The title line below it; null where there is none.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan line, TextSpan? title, LanguageWords words)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        if (IsNamed(text, line, words))
        {
            return true;
        }

        if (title is not { } below)
        {
            return false;
        }

        // 'Bayern' above 'Der Sturm kam in der Nacht'.
        if (KnownPlace.Is(text, line, words) || IsOneWord(text, line, below) || AreTwoWords(text, line, below, words) || IsPath(text, line, below))
        {
            return true;
        }

        return PlaceName.IsInCapitalsBeside(text, line, below) && HasLower(text, below) && TitleWords.Count(text, line) <= MaxInCapitals;
    }

    /// <summary>One word above a title of several, as a rubric is: a title of one word has no second title below it.</summary>
    private static bool IsOneWord(string text, TextSpan line, TextSpan below)
    {
        var isUnspaced = Scripts.IsUnspaced(text[line.Start]) && Scripts.Of(text[line.Start]) != Script.Hangul;
        return TitleWords.Count(text, line) == 1 && char.IsLetter(text[line.End - 1])
            && (isUnspaced ? line.Length <= MaxUnspaced && below.Length >= line.Length * TimesOfKicker : TitleWords.Count(text, below) >= FewestTitleWords);
    }

    /// <summary>Two words above a title of many, as rubrics have in Arabic, Hebrew and Hindi; an author's name may stand there too.</summary>
    private static bool AreTwoWords(string text, TextSpan line, TextSpan below, LanguageWords words) =>
        words.NamesByContext && TitleWords.Count(text, line) == 2 && TitleWords.Count(text, below) >= FewestAboveDeck && !SentenceEnd.EndsSentence(text, below) && char.IsLetter(text[line.End - 1]) && !Digits.StandIn(text, line)
        && !NameLine.IsKnownName(text, line, words) && !AgencyName.IsKnown(text, line);

    /// <summary><c>Harbour · North pier</c>, <c>Ribe / School</c>: a few words with a mark between that no sentence has say where in the paper an article stands.</summary>
    private static bool IsPath(string text, TextSpan line, TextSpan below)
    {
        var mark = text.IndexOfAny(['/', '·', '•', '|', '>', '›', '»'], line.Start + 1, line.Length - 1);
        return mark > 0 && mark + 1 < line.End && Blanks.IsBlank(text[mark - 1]) && Blanks.IsBlank(text[mark + 1]) && TitleWords.Count(text, line) <= MaxInPath && char.IsLetter(text[line.Start])
            && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] == ')') && below.Length > line.Length && TitleWords.Count(text, below) >= FewestTitleWords;
    }

    /// <summary>Sections, perhaps two with a mark between, or the page of a paper: <c>Ekonomi / Bisnis</c>, <c>第A16版：要闻</c>.</summary>
    public static bool IsNamed(string text, TextSpan line, LanguageWords words)
    {
        if (IsSection(text, line, words) || PrintPage.Is(text, line, words))
        {
            return true;
        }

        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            if (text[i] is '&' or '・' or ',' or '、' or '/' or '|' or '»' or '>' or '›' or '·' or '•' or '-' or '–' or '—')
            {
                return IsSection(text, Blanks.Trim(text, line.Start, i), words) && IsNamed(text, Blanks.Trim(text, i + 1, line.End), words);
            }
        }

        return false;
    }

    private static bool IsSection(string text, TextSpan line, LanguageWords words)
    {
        var bare = line.Length > 2 && (text[line.Start], text[line.End - 1]) is ('[', ']') or ('【', '】') ? Blanks.Trim(text, line.Start + 1, line.End - 1) : line;
        return bare.Length > 0 && words.Sections.Concat(words.Labels).Any(word => Prefixes.After(text, bare.Start, bare.End, word) == bare.End);
    }

    private static bool HasLower(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
