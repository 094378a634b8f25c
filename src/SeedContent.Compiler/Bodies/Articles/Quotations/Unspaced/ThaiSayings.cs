using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Finds verbs of saying in Thai, whose letters other words hold too: <c>ดังกล่าว</c>, <c>ส่งเสริม</c>.</summary>
internal static class ThaiSayings
{
    /// <summary>How far before the verb such a word may begin.</summary>
    private const int MaxBefore = 6;

    /// <summary>The first verb in a range.</summary>
    public static TextSpan? First(string text, LanguageWords words, int start, int end)
    {
        while (words.Sayings.FindFirst(text, start, end) is { } found)
        {
            if (InsideEnd(text, words, Math.Max(start, found.Start - MaxBefore), found.Start, end) is not { } inside)
            {
                return found;
            }

            start = inside;
        }

        return null;
    }

    /// <summary><c>ได้รับจดหมายว่า “…”</c>: whether a range tells of what somebody else said or wrote.</summary>
    public static bool HasHearing(string text, LanguageWords words, int start, int end) =>
        words.NameWords.Context.HearingWords.Any(word => text.IndexOf(word, start, end - start, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !Scripts.IsThaiLead(text[at - 1])));

    private static int? InsideEnd(string text, LanguageWords words, int floor, int at, int end)
    {
        for (var i = floor; i <= at; i++)
        {
            var stop = i;
            if (words.NameWords.Unspaced.NoSayings.TryRead(text, ref stop, end) is not null && stop > at)
            {
                return stop;
            }
        }

        return null;
    }
}
