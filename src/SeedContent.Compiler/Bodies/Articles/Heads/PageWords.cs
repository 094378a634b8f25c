using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Words of the page that an article was copied with: <c>Share on Facebook</c>, <c>4 min read</c>, <c>Published</c>.</summary>
internal static class PageWords
{
    private const int MaxLength = 60;

    /// <summary>Whether the range is such words and nothing else, perhaps several.</summary>
    public static bool Are(string text, TextSpan range, LanguageWords words)
    {
        if (range.Length > MaxLength)
        {
            return false;
        }

        for (var at = range.Start; at < range.End;)
        {
            var start = at;
            foreach (var entry in words.PageWords.Concat(words.Dates.DatePrefixes).Concat(words.Dates.UpdatePrefixes))
            {
                if (After(text, start, range.End, entry) is { } after && after > at)
                {
                    at = after;
                }
            }

            if (at == start)
            {
                return false;
            }

            at = SkipMarks(text, at, range.End);
        }

        return true;
    }

    /// <summary>The position behind an entry, in which '#' stands for a number.</summary>
    private static int? After(string text, int at, int end, string entry)
    {
        var number = entry.IndexOf('#');
        if (number < 0)
        {
            return Prefixes.After(text, at, end, entry);
        }

        var before = number == 0 ? at : Prefixes.After(text, at, end, entry.Substring(0, number).TrimEnd());
        if (before is not { } digits)
        {
            return null;
        }

        var stop = digits = Blanks.Skip(text, digits, end);
        while (stop < end && (Digits.Of(text[stop]) is not null || (stop > digits && text[stop] is '.' or ',')))
        {
            stop++;
        }

        var behind = entry.Substring(number + 1).TrimStart();
        return stop == digits ? null : behind.Length == 0 ? stop : Prefixes.After(text, Blanks.Skip(text, stop, end), end, behind);
    }

    private static int SkipMarks(string text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
