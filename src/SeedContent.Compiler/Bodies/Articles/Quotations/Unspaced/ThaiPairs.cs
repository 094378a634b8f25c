using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Finds Thai names that have nothing before them, or only a role: a first name that is known, and a surname behind a space (<c>สมหญิง วงศ์ทอง</c>,
/// <c>ทูตฟรานซิส เลอรัว</c>, <c>อาลี บิน ฮาซัน</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class ThaiPairs(string text, LanguageWords words)
{
    private const int ShortestName = 2;
    private const int LongestFirstName = 16;
    private const int LongestSurname = 26;
    private const int ShortestAlone = 4;
    private const int ShortestTitle = 3;

    /// <summary>The name whose first word stands in a phrase, behind a role that is written with it or at its head.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <returns>The name, and whether a surname follows.</returns>
    public (TextSpan Name, bool IsFull)? In(TextSpan phrase, int end)
    {
        foreach (var start in Starts(phrase))
        {
            var first = FirstNameAt(start, phrase.End);
            if (first == phrase.End && SurnameEnd(first, end) is { } surname)
            {
                return (TextSpan.FromBounds(start, surname), true);
            }

            // 'สายหยุดตอบเบาๆ', 'แจ่มจันทร์ พูดกับหลาน': one word, and a verb of saying.
            if (first - start >= ShortestAlone && start == phrase.Start && (first < phrase.End ? words.Sayings.StartsAt(text, first, phrase.End) : words.Sayings.StartsAt(text, Blanks.Skip(text, first, end), end)))
            {
                return (TextSpan.FromBounds(start, first), false);
            }
        }

        return null;
    }

    /// <summary>Two words that a role or the head of a sentence shows, of which one is as names are.</summary>
    /// <param name="phrase">The first.</param>
    /// <param name="end">Where the sentence ends.</param>
    public TextSpan? Behind(TextSpan phrase, int end) =>
        phrase.Length is >= ShortestName and <= LongestFirstName && MayBeName(phrase.Start, phrase.End, end) && SurnameEnd(phrase.End, end) is { } surname
        && (words.NameWords.Unspaced.NameParts.FindFirst(text, phrase.Start, phrase.End) is not null || words.NameWords.Unspaced.NameParts.FindFirst(text, phrase.End + 1, surname) is not null)
            ? TextSpan.FromBounds(phrase.Start, surname) : null;

    /// <summary>Two words of any sound with a role behind, where a name has to stand: <c>คือคำพูดของ วานดา โควัลสกา นักปีนเขา</c>.</summary>
    /// <param name="phrase">The first.</param>
    /// <param name="end">Where the sentence ends.</param>
    public TextSpan? BeforeRole(TextSpan phrase, int end) =>
        phrase.Length is >= ShortestName and <= LongestFirstName && MayBeName(phrase.Start, phrase.End, end) && SurnameEnd(phrase.End, end) is { } surname
        && words.NameWords.Unspaced.PersonRoles.StartsAt(text, Blanks.Skip(text, surname, end), end) ? TextSpan.FromBounds(phrase.Start, surname) : null;

    private IEnumerable<int> Starts(TextSpan phrase)
    {
        yield return phrase.Start;
        var at = phrase.Start;
        if (words.Continuers.TryRead(text, ref at, phrase.End) is not null && at < phrase.End)
        {
            yield return at;
        }

        at = phrase.Start;
        if (words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref at, phrase.End) is not null && at < phrase.End)
        {
            yield return at;
        }

        at = phrase.Start;
        if (words.NameWords.Unspaced.PersonRoles.TryRead(text, ref at, phrase.End) is not null && at < phrase.End)
        {
            yield return at;
        }
    }

    /// <summary>Where the longest first name ends that begins at a position; the position itself where none does.</summary>
    private int FirstNameAt(int start, int end)
    {
        for (var length = Math.Min(LongestFirstName, end - start); length >= ShortestName; length--)
        {
            if (words.GivenNames.Contains(text.Substring(start, length)))
            {
                return start + length;
            }
        }

        // 'อังคณา-มารี'
        var hyphen = text.IndexOf('-', start, end - start);
        return hyphen > start && FirstNameAt(start, hyphen) == hyphen ? end : start;
    }

    private int? SurnameEnd(int first, int end)
    {
        var start = Blanks.Skip(text, first, end);
        if (start == first || start >= end)
        {
            return null;
        }

        var last = Blanks.EndOfWord(text, start, end);
        if (words.NameWords.Unspaced.SurnameParticles.Contains(text.Substring(start, last - start)) && SurnameEnd(last, end) is { } joined)
        {
            return joined;
        }

        return last - start is >= ShortestName and <= LongestSurname && MayBeName(start, last, end) ? last : null;
    }

    private bool MayBeName(int start, int last, int end)
    {
        for (var i = start; i < last; i++)
        {
            if (Scripts.Of(text[i]) != Script.Thai && text[i] != '-')
            {
                return false;
            }
        }

        return !words.Roles.StartsAt(text, start, end) && !IsTitled(start, end) && !words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, end) && !words.Continuers.StartsAt(text, start, last) && !words.Pronouns.StartsAt(text, start, last)
            && !words.UnnamedSubjects.StartsAt(text, start, last) && ThaiSayings.First(text, words, start, last) is null && !words.NameWords.Unspaced.NameBodies.StartsAt(text, start, end)
            && !words.NameWords.ClauseBeginnings.Any(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0) && text.IndexOf('ๆ', start, last - start) < 0;
    }

    /// <summary>Whether what is put before names begins a word; one letter or two are that only with their full stop.</summary>
    private bool IsTitled(int start, int end)
    {
        var at = start;
        return words.HonorificMarks.TryRead(text, ref at, end) is not null && (text[at - 1] == '.' || at - start >= ShortestTitle);
    }
}
