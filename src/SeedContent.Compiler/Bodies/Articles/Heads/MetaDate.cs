using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Finds a date among other words, of which no mark parts it: <c>By Jane Doe on July 12, 2023 at 10:30</c>.</summary>
internal static class MetaDate
{
    private const int MostStarts = 6;
    private const int MostEnds = 12;

    /// <summary>The first whole date of a range, as long as it can be read.</summary>
    public static MetaPart? Find(string text, TextSpan range, LanguageWords words)
    {
        for (var (i, starts) = (range.Start, 0); i < range.End && starts < MostStarts; i++)
        {
            var isStart = i == range.Start || (Blanks.IsBlank(text[i - 1]) && !Blanks.IsBlank(text[i])) || (Scripts.IsUnspaced(text[i - 1]) && Digits.Of(text[i]) is not null);
            if (!isStart || !MetaMarks.BeginsDate(text, i, range.End, words))
            {
                continue;
            }

            starts++;
            if (LongestFrom(text, i, range.End, words) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static MetaPart? LongestFrom(string text, int start, int end, LanguageWords words)
    {
        for (var (e, ends) = (end, 0); e > start && ends < MostEnds; e--)
        {
            if (e < end && !Blanks.IsBlank(text[e]) && text[e] is not (',' or '(' or '（' or '['))
            {
                continue;
            }

            ends++;
            var part = MetaMarks.Trim(text, TextSpan.FromBounds(start, e));
            if (part.Length > 0 && DatedLineReader.TryRead(text, part, words) is { Place: null } dated)
            {
                return new(part, dated is { IsUpdate: false, Date: not null } ? MetaPartKind.Date : MetaPartKind.Time, dated);
            }
        }

        return null;
    }
}
