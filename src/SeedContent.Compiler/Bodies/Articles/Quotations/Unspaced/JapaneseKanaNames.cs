using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Japanese names whose first name is in kana: a surname in Han before it (<c>田中みどり</c>, <c>浜口トメ</c>), and <c>寺内はつ江</c>.</summary>
internal static class JapaneseKanaNames
{
    private const int LongestGivenName = 4;

    /// <summary>アリーシャ</summary>
    private const int LongestForeignName = 5;
    private const int LongestSurname = 3;

    /// <summary>Where the name begins that ends at a position; null where none does.</summary>
    public static int? StartOfEndingAt(string text, int floor, int end, LanguageWords words)
    {
        var given = end;
        if (given - 1 > floor && words.NameWords.GivenNameEndings.IndexOf(text[given - 1]) >= 0 && (JapaneseScript.IsHiragana(text[given - 2]) || JapaneseScript.IsKatakana(text[given - 2])))
        {
            given--;
        }

        var last = given;
        var longest = LongestGivenName;
        if (given > floor && JapaneseScript.IsKatakana(text[given - 1]))
        {
            longest = LongestForeignName;
            while (given > floor && JapaneseScript.IsKatakana(text[given - 1]) && end - given <= longest)
            {
                given--;
            }
        }
        else
        {
            while (given > floor && JapaneseScript.IsHiragana(text[given - 1]) && end - given <= LongestGivenName)
            {
                given--;
            }
        }

        if (end - given < 2 || end - given > longest || last == given || !MayBeGivenName(text.Substring(given, end - given), words))
        {
            return null;
        }

        var surname = JapaneseScript.StartOfHan(text, given, floor, LongestSurname);
        if (KnownPlace.IsCountry(text, TextSpan.FromBounds(given, end), words))
        {
            // '駐日ドイツ大使'
            return null;
        }

        surname = JapaneseTrades.EndOfTrade(text, surname, given, words);
        return given - surname is >= 1 and <= LongestSurname && IsSurname(text, surname, given, words) ? surname : null;
    }

    private static bool MayBeGivenName(string name, LanguageWords words) =>
        words.NameWords.KanaGivenNames.Contains(name) || (!words.NameWords.VerbEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) && words.NameWords.NoGivenNames.IndexOf(name[0]) < 0 && !words.NameWords.NounsLikeNames.Contains(name));

    private static bool IsSurname(string text, int start, int end, LanguageWords words)
    {
        var surname = text.Substring(start, end - start);
        return words.Surnames.Is(text, start, end) || words.NameWords.BodySurnames.Contains(surname)
            || (end - start > 1 && words.BodyEndings.IndexOf(text[end - 1]) < 0 && words.Roles.StartOfEndingAt(text, start, end) is null && words.NameWords.NoNameBeginnings.IndexOf(text[start]) < 0
                && !words.NameWords.NounsLikeNames.Contains(surname) && !words.NameWords.AgedNouns.Contains(surname, StringComparer.Ordinal));
    }
}
