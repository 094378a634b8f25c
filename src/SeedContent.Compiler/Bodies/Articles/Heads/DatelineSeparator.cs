using System.Globalization;
using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>A mark that may stand between a dateline and the lead.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Start">Where the dateline ends.</param>
/// <param name="LeadStart">Where the lead begins.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatelineSeparator(SeparatorKind Kind, int Start, int LeadStart)
{
    /// <summary>A sentence has few such marks at its beginning; what has more is none of ours.</summary>
    private const int Most = 6;

    /// <summary>The marks of a range in their order. A hyphen inside a word is none.</summary>
    public static List<DatelineSeparator> FindAll(string text, int start, int end)
    {
        var found = new List<DatelineSeparator>();
        for (var i = start + 1; i < end && found.Count < Most; i++)
        {
            if (At(text, start, i, end) is { } separator)
            {
                found.Add(separator);
                i = Math.Max(i, separator.LeadStart - 1);
            }
        }

        return found;
    }

    /// <summary>Whether a dash stands at a position, and its length: a single one, or two hyphens.</summary>
    public static int DashLength(string text, int at, int end) => text[at] switch
    {
        '-' when at + 1 < end && text[at + 1] == '-' => at + 2 < end && text[at + 2] == '-' ? 3 : 2,
        '-' or '–' or '—' or '―' => 1,

        // Papers in Arabic write the letter that makes words longer for a dash.
        'ـ' when at > 0 && at + 1 < end && Blanks.IsBlank(text[at - 1]) && Blanks.IsBlank(text[at + 1]) => 1,
        _ => 0,
    };

    private static DatelineSeparator? At(string text, int start, int at, int end)
    {
        var c = text[at];
        if (DashLength(text, at, end) is var length and > 0)
        {
            return Dash(text, at, length, end);
        }

        var blankBehind = at + 1 < end && Blanks.IsBlank(text[at + 1]);
        switch (c)
        {
            // The full stop of a shortened word belongs to it, and is put back by the reader.
            case '.' when at + 1 < end && DashLength(text, at + 1, end) is var dash and > 0:
                return new(SeparatorKind.Dash, at, Blanks.Skip(text, at + 1 + dash, end));
            case '_' or '=' or '＝' when blankBehind && (Blanks.IsBlank(text[at - 1]) || text[at - 1] is ')' or ']' or '자' or '】'):
                return new(SeparatorKind.Mark, at, Blanks.Skip(text, at + 1, end));
            // 'Osurgeti_Gia': no word has the mark.
            case '_' when (char.IsLetter(text[at - 1]) || Scripts.IsThaiVowel(text[at - 1])) && at + 1 < end && (blankBehind || char.IsLetter(text[at + 1])):
            case '•' or '◄' or '►' or '■' or '♦' or '●' when blankBehind && at > start + 1:
                return new(SeparatorKind.Mark, at, Blanks.Skip(text, at + 1, end));
            case '/' when at + 2 < end && text[at + 1] == '/' && Blanks.IsBlank(text[at + 2]) && Blanks.IsBlank(text[at - 1]):
                return new(SeparatorKind.Mark, at, Blanks.Skip(text, at + 2, end));
            // 'نزوى في 24 مايو 2021 /العمانية/ سجلت'
            case '/' when blankBehind && text.LastIndexOf('/', at - 1, at - start) is > 0 and var open && Blanks.Trim(text, open + 1, at) is { Length: > 0 } agency && AgencyName.IsKnown(text, agency)
                && !IsSeparatorNext(text, Blanks.Skip(text, at + 1, end), end):
                return new(SeparatorKind.Bracket, at + 1, Blanks.Skip(text, at + 1, end));
            case '|' or '│' or '॥' when blankBehind && (Blanks.IsBlank(text[at - 1]) || char.IsUpper(text[at - 1])):
                return new(SeparatorKind.Bar, at, Blanks.Skip(text, at + 1, end));
            case ':' when blankBehind || (at + 1 < end && char.GetUnicodeCategory(text, at + 1) == UnicodeCategory.OtherLetter):
            case '：':
            // The sign of breath is typed for a colon: 'लखनऊः पुलिस'.
            case 'ः' when at + 1 < end && (blankBehind || char.GetUnicodeCategory(text, at + 1) == UnicodeCategory.OtherLetter):
                return new(SeparatorKind.Colon, at, Blanks.Skip(text, at + 1, end));
            case '.' or '।' when blankBehind:
                return new(SeparatorKind.Stop, at, Blanks.Skip(text, at + 1, end));
            case ')' or '）' when at + 1 < end && (blankBehind || c == '）') && !IsSeparatorNext(text, Blanks.Skip(text, at + 1, end), end):
                return new(SeparatorKind.Bracket, at + 1, Blanks.Skip(text, at + 1, end));
            default:
                return null;
        }
    }

    private static DatelineSeparator? Dash(string text, int at, int length, int end)
    {
        var after = at + length;
        var blankBehind = after < end && Blanks.IsBlank(text[after]);
        if ((Blanks.IsBlank(text[at - 1]) && blankBehind) || text[at] is '—' or '―' || length >= 2)
        {
            return new(SeparatorKind.Dash, at, Blanks.Skip(text, after, end));
        }

        var tight = (blankBehind && (char.IsLetter(text[at - 1]) || char.GetUnicodeCategory(text[at - 1]) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark || text[at - 1] is ')' or ']')) || text[at - 1] == ')' || (Blanks.IsBlank(text[at - 1]) && after < end && char.IsLetter(text[after]));
        // 'STRASBURGO-Con 436 voti', 'SUMUTPOS.CO–Seorang': capitals, the mark, and a word that only begins with one.
        tight |= after + 1 < end && char.IsUpper(text[at - 1]) && at > 2 && char.IsUpper(text[at - 2]) && char.IsUpper(text[after]) && char.IsLower(text[after + 1]);
        // '8 Februari-Seramai'
        tight |= after + 1 < end && char.IsLower(text[at - 1]) && char.IsUpper(text[after]) && char.IsLower(text[after + 1]) && IsMonthOfDay(text, at);
        // 'ตรัง-เจ้าหน้าที่'
        tight |= after < end && text[at] == '-' && Scripts.Of(text[at - 1]) == Script.Thai && Scripts.Of(text[after]) == Script.Thai;
        return tight ? new(SeparatorKind.TightDash, at, Blanks.Skip(text, after, end)) : null;
    }

    /// <summary>Whether the word that ends at a position stands behind a number.</summary>
    private static bool IsMonthOfDay(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start > 1 && text[start - 1] == ' ' && Digits.Of(text[start - 2]) is not null;
    }

    private static bool IsSeparatorNext(string text, int at, int end) =>
        at >= end || DashLength(text, at, end) > 0 || text[at] is '_' or '=' or '＝' or ':' or '：' or '.' or ',' or '،' or '(' or '/';
}
