using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a date at a position: ISO 8601 in any language, else by the language's patterns.</summary>
internal static class DateReader
{
    private const int IsoLength = 10;

    /// <returns>The date and the position after it, or null.</returns>
    public static (CalendarDate Date, int End)? TryRead(string text, int start, int end, LanguageWords words)
    {
        if (end - start >= IsoLength && !(end - start > IsoLength && char.IsLetterOrDigit(text[start + IsoLength]) && text[start + IsoLength] != 'T')
            && CalendarDate.TryParseIso(text.Substring(start, IsoLength)) is { } iso)
        {
            return (iso, start + IsoLength);
        }

        foreach (var pattern in words.DatePatterns)
        {
            if (pattern.Match(text, start, end, words) is { Date: { } date } match
                && (match.End == end || !char.IsLetterOrDigit(text[match.End])))
            {
                return (date, match.End);
            }
        }

        return null;
    }

    /// <summary>The position after a day without a year (<c>July 12</c>), or null.</summary>
    public static int? TryReadDay(string text, int start, int end, LanguageWords words)
    {
        foreach (var pattern in words.DayPatterns)
        {
            // A leap year, so that 29 February is a day.
            if (pattern.Match(text, start, end, words) is { } match && CalendarDate.TryCreate(2000, match.Month, match.Day) is not null
                && (match.End == end || !char.IsLetterOrDigit(text[match.End])))
            {
                return match.End;
            }
        }

        return null;
    }
}
