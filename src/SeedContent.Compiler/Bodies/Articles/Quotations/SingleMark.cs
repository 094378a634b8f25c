using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds what closes a single mark, which may be an apostrophe. Of the marks up to the next that opens, one after a mark of the sentence or after
/// a letter that no possessive ends with closes; one that may be a possessive (<c>the dogs’ bone</c>) only where it is the only one.
/// </summary>
internal static class SingleMark
{
    /// <summary>Whether the mark opens a quotation, and does not stand for letters left out: <c>'em</c>, <c>'90s</c>, <c>'s avonds</c>.</summary>
    public static bool Opens(string text, TextSpan range, int at, LanguageWords words)
    {
        var next = at + 1;
        if (next >= range.End || !(MarkSides.LooksOpening(text, range, new(at, 1)) || (at > range.Start && (MarkSides.IsUnspaced(text[at - 1]) || (text[at - 1] == ':' && char.IsUpper(text[next]))))))
        {
            return false;
        }

        if (char.IsDigit(text[next]))
        {
            // No decade and no year has an apostrophe where names have none: '24 horas'.
            return words.PossessiveEndings.Count == 0 || !IsDecade(text, range, next);
        }

        var end = WordText.WordEnd(text, next, range.End);
        foreach (var word in words.ApostropheWords)
        {
            if (WordText.EqualsFolded(text, next, end - next, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>The position of the mark that closes the one at <paramref name="open"/>; -1 where none does for certain.</returns>
    public static int FindClose(string text, TextSpan range, int open)
    {
        var possessive = -1;
        for (var i = open + 1; i < range.End; i++)
        {
            if (!(IsSingle(text[i], text[open]) || ClosesOther(text, range, open, i)) || Blanks.IsBlank(text[i - 1]) || MarkSides.IsInsideWord(text, range, i))
            {
                if (text[i] == text[open] && (text[i] != '\'' || MarkSides.LooksOpening(text, range, new(i, 1))))
                {
                    break;
                }
            }
            else if (!MayBePossessive(text, range, i))
            {
                return i;
            }
            else if (possessive >= 0)
            {
                // Which of the two is the apostrophe is not certain, unless a later one closes for certain.
                possessive = int.MaxValue;
            }
            else
            {
                possessive = i;
            }
        }

        return possessive == int.MaxValue ? -1 : possessive;
    }

    /// <summary>Whether a mark of the sentence stands before the closing mark: <c>‘Never!’</c></summary>
    public static bool IsStrong(string text, int close) => text[close - 1] is '.' or ',' or '!' or '?' or '…' or '。' or '！' or '？';

    private static bool IsSingle(char c, char open) => open switch
    {
        '‚' => c is '‘' or '’',
        '\'' or '`' => c == '\'',
        _ => c == '’',
    };

    /// <summary><c>‘It is late.'</c>, <c>'It is late’, she said</c>: a straight mark and a curly one, where the sentence shows that the second closes.</summary>
    private static bool ClosesOther(string text, TextSpan range, int open, int at) =>
        (text[open], text[at]) is ('‘', '\'') or ('\'', '’') && (IsStrong(text, at) || (at + 1 < range.End && text[at + 1] is ',' or '.' or ';'));

    private static bool MayBePossessive(string text, TextSpan range, int at) =>
        text[at - 1] is 's' or 'S' or 'z' or 'x' or 'n' && at + 2 < range.End && text[at + 1] == ' ' && char.IsLetterOrDigit(text[at + 2]);

    private static bool IsDecade(string text, TextSpan range, int at) =>
        at + 1 < range.End && char.IsDigit(text[at + 1]) && (at + 2 == range.End || !char.IsDigit(text[at + 2]));
}
