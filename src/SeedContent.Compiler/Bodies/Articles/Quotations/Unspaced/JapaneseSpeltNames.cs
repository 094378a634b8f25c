using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese names that nothing beside them shows, but how they are spelt: a surname that is known, and a first name with a character at its end that first names have
/// (<c>指揮官の田中雅彦はそう明かした</c>) or in kana (<c>田中キヨは</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class JapaneseSpeltNames(string text, LanguageWords words)
{
    private const int LongestName = 6;
    private const int LongestGivenName = 3;
    private const int ShortestSurname = 2;

    /// <summary>The name that ends at a position.</summary>
    public TextSpan? EndingAt(int end, int floor)
    {
        if (JapaneseKanaNames.StartOfEndingAt(text, floor, end, words) is { } kana)
        {
            var given = kana;
            return words.Surnames.TryRead(text, ref given, end) is not null && given - kana >= ShortestSurname && given < end && IsKana(given, end) && IsBounded(kana, floor) ? TextSpan.FromBounds(kana, end) : null;
        }

        var start = JapaneseScript.StartOfHan(text, end, floor, LongestName);
        return end - start <= LongestName && EndOfSpelt(start, end) == end && !JapaneseTrades.EndsAt(text, start, end, words, ShortestSurname) ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary><c>田中真一郎統合本部報道官</c>: where the name ends with which a run of characters begins that goes on with a body.</summary>
    public int? EndOfSpelt(int start, int end)
    {
        var surname = start;
        if (words.Surnames.TryRead(text, ref surname, end) is null || surname - start < ShortestSurname || surname >= end || words.NameWords.NoNameBeginnings.IndexOf(text[start]) >= 0)
        {
            return null;
        }

        for (var given = Math.Min(end, surname + LongestGivenName); given > surname; given--)
        {
            if (words.NameWords.GivenNameEndings.IndexOf(text[given - 1]) >= 0 && words.BodyEndings.IndexOf(text[given - 1]) < 0 && !words.NameWords.NounsLikeNames.Contains(text.Substring(surname, given - surname)) && !words.Roles.StartsAt(text, surname, given))
            {
                return given;
            }
        }

        return null;
    }

    /// <summary>A first name that is known, or one in the other kana, which few words of the grammar are written in.</summary>
    private bool IsKana(int start, int end) =>
        words.NameWords.KanaGivenNames.Contains(text.Substring(start, end - start)) || Enumerable.Range(start, end - start).All(i => JapaneseScript.IsKatakana(text[i]) || words.NameWords.GivenNameEndings.IndexOf(text[i]) >= 0);

    private bool IsBounded(int start, int floor) => start == floor || !JapaneseScript.IsHan(text[start - 1]);
}
