using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Finds a headline that stands on one line with the dateline, as in texts whose line ends were lost: <c>Neue Fähre nach Amrum Berlin (dpa) - Reisende …</c>. A city that is known, an agency in
/// brackets and a mark behind it are nothing else.
/// </summary>
internal static class HeadlineBeforeDateline
{
    private const int Longest = 220;
    private const int LongestOfKana = 60;
    private const int MostWordsOfDateline = 5;

    /// <param name="text">The text.</param>
    /// <param name="paragraph">The first paragraph.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryRead(string text, TextSpan paragraph, LanguageWords words)
    {
        if (words.Script == Script.Kana)
        {
            return BeforeBracket(text, paragraph, words);
        }

        if (words.Script is not (Script.Latin or Script.Cyrillic))
        {
            return null;
        }

        var limit = Math.Min(paragraph.End, paragraph.Start + Longest);
        var open = text.IndexOf('(', paragraph.Start, limit - paragraph.Start);
        var close = open < 0 ? -1 : text.IndexOf(')', open, limit - open);
        if (close < 0 || !AgencyName.IsKnown(text, Blanks.Trim(text, open + 1, close)))
        {
            return BeforeCity(text, paragraph, limit, words);
        }

        var at = Blanks.Trim(text, paragraph.Start, open).End;
        for (var count = 0; count < MostWordsOfDateline; count++)
        {
            at = StartOfWord(text, paragraph.Start, at);
            if (at == paragraph.Start)
            {
                return null;
            }

            var headline = Blanks.Trim(text, paragraph.Start, at);
            if (char.IsUpper(text[at]) && DatelineReader.TryRead(text, TextSpan.FromBounds(at, paragraph.End), words) is { Dateline: { Agency: not null, Place: { } place } } read && place.Start == at
                && KnownPlace.IsCity(text, place, words) && IsTitle(text, headline, words))
            {
                return read with { Headline = headline };
            }

            at = headline.End;
        }

        return null;
    }

    /// <summary><c>Fähre fährt wieder nach Amrum Hamburg - Nachdem …</c>: a city that is known, a dash, and a sentence that surely begins behind it; what stands before has as many words as a title.</summary>
    private static DatelineRead? BeforeCity(string text, TextSpan paragraph, int limit, LanguageWords words)
    {
        foreach (var separator in DatelineSeparator.FindAll(text, paragraph.Start, limit))
        {
            var start = StartOfWord(text, paragraph.Start, separator.Start);
            var city = Blanks.Trim(text, start, separator.Start);
            var headline = Blanks.Trim(text, paragraph.Start, start);
            if (separator.Kind == SeparatorKind.Dash && city.Length > 0 && headline.Length > 0 && KnownPlace.IsCity(text, city, words) && !DatelineCertainty.IsParenthesis(text, separator.LeadStart, paragraph.End)
                && SentenceOpening.IsClear(text, separator.LeadStart, paragraph.End, words) && TitleWords.AreMany(text, headline) && IsTitle(text, headline, words)
                && DatelineReader.TryRead(text, TextSpan.FromBounds(start, paragraph.End), words) is { } read)
            {
                return read with { Headline = headline };
            }
        }

        return null;
    }

    /// <summary><c>旧橋、二年ぶり開通。　【パリ＝田中一郎】…</c></summary>
    private static DatelineRead? BeforeBracket(string text, TextSpan paragraph, LanguageWords words)
    {
        var open = text.IndexOf('【', paragraph.Start, Math.Min(paragraph.Length, LongestOfKana));
        var headline = open <= paragraph.Start ? default : Blanks.Trim(text, paragraph.Start, open);
        return headline.Length > 0 && headline.End < open && text[headline.End - 1] == '。' && text.IndexOf('。', headline.Start, headline.Length) == headline.End - 1 && TitleWords.AreEnough(text, headline)
            && BracketedDatelineReader.TryRead(text, TextSpan.FromBounds(open, paragraph.End), paragraph.End, words) is { Dateline.Place: not null } read ? read with { Headline = headline } : null;
    }

    /// <summary>Whether the words before are no sentence, and lead to no place: <c>Das Schiff fuhr nach Hamburg (dpa) -</c>.</summary>
    private static bool IsTitle(string text, TextSpan headline, LanguageWords words)
    {
        var last = StartOfWord(text, headline.Start, headline.End);
        return TitleWords.AreEnough(text, headline) && !SentenceEnd.EndsSentence(text, headline) && char.IsLetterOrDigit(text[headline.End - 1]) && !TextBelowTitle.HasSentenceInside(text, headline)
            && (words.Vocabulary.Find(text, last, headline.End - last) & (WordKinds.Grammar | WordKinds.PlacePreposition | WordKinds.Article)) == WordKinds.None;
    }

    /// <summary>Where the last word before a position begins, blanks before which do not count.</summary>
    private static int StartOfWord(string text, int floor, int end) => Blanks.StartOfWord(text, floor, Blanks.Trim(text, floor, end).End);
}
