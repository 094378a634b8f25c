using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Tells the names of authors in Thai, which no capital shows: a first name that is known, or two words that both sound as names do, and nothing else in the line.</summary>
internal static class ThaiAuthor
{
    private const int ShortestWord = 2;
    private const int LongestWord = 22;

    /// <summary><c>ดร.สมหญิง ใจดี</c>, <c>สมหญิง ใจดี รายงาน</c>: the name in a line that has nothing else but what is put before it, or a word for what it is there for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (words.Script != Script.Thai)
        {
            return null;
        }

        foreach (var ending in words.ReportEndings)
        {
            if (line.Length > ending.Length + 1 && line.EndsWith(text, ending) && Blanks.IsBlank(text[line.End - ending.Length - 1]) && Two(text, WithoutTitle(text, Blanks.Trim(text, line.Start, line.End - ending.Length), words), words) is { } reporter)
            {
                return reporter;
            }
        }

        return Two(text, WithoutTitle(text, line, words), words) is { } name && Sounds(text, name, words) ? name : null;
    }

    /// <summary>Whether a line may be a name of any sound: two words, and none of a paper's or a section's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    public static bool MayBe(string text, TextSpan line, LanguageWords words) =>
        words.Script == Script.Thai && Two(text, line, words) is not null && !OutletName.Is(text, line, words) && !OutletLine.Is(text, line, words) && !KickerLine.IsNamed(text, line, words)
        && !AuthorNames.HasRole(text, line.Start, line.End, words) && !PageWords.Are(text, line, words);

    /// <summary>The range without what is put before a name; the range itself where that is nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="words">The language.</param>
    public static TextSpan WithoutTitle(string text, TextSpan range, LanguageWords words)
    {
        var at = range.Start;
        return words.Script == Script.Thai && words.HonorificMarks.TryRead(text, ref at, range.End) is not null && text[at - 1] == '.' && Blanks.Skip(text, at, range.End) is var name && name < range.End
            ? TextSpan.FromBounds(name, range.End) : range;
    }

    private static bool Sounds(string text, TextSpan name, LanguageWords words)
    {
        var blank = text.IndexOf(' ', name.Start, name.Length);
        return words.GivenNames.Contains(text.Substring(name.Start, blank - name.Start))
            || (words.NameWords.Unspaced.NameParts.FindFirst(text, name.Start, blank) is not null && words.NameWords.Unspaced.NameParts.FindFirst(text, blank + 1, name.End) is not null);
    }

    /// <summary>Two words of Thai letters with which no body, role or verb begins.</summary>
    private static TextSpan? Two(string text, TextSpan range, LanguageWords words)
    {
        var first = Blanks.EndOfWord(text, range.Start, range.End);
        var second = Blanks.Skip(text, first, range.End);
        return Blanks.EndOfWord(text, second, range.End) == range.End && IsWord(text, range.Start, first, words) && IsWord(text, second, range.End, words)
            && !KnownPlace.Is(text, TextSpan.FromBounds(range.Start, first), words) && !KnownPlace.Is(text, TextSpan.FromBounds(second, range.End), words) ? range : null;
    }

    private static bool IsWord(string text, int start, int end, LanguageWords words) =>
        end - start is >= ShortestWord and <= LongestWord && Scripts.AreAll(text, TextSpan.FromBounds(start, end), Script.Thai, '-')
        && !words.Roles.StartsAt(text, start, end) && !words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, end) && !words.NameWords.Unspaced.NameBodies.StartsAt(text, start, end)
        && words.Sayings.FindFirst(text, start, end) is null && !words.NameWords.ClauseBeginnings.Any(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
}
