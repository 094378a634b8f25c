using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Straight marks with a space inside, as French texts have them: <c>Il a dit : " C'est vrai ", et il est parti.</c> The characters around such a mark do
/// not say whether it opens, so it does only where the next one closes in the same way.
/// </summary>
internal static class LooseMark
{
    /// <summary>Whether the mark opens a quotation.</summary>
    public static bool Opens(string text, TextSpan range, int at)
    {
        var isBehindColon = IsBehindColon(text, range, at);
        if (at + 1 >= range.End || !Blanks.IsBlank(text[at + 1]) || !(isBehindColon || at == range.Start || Blanks.IsBlank(text[at - 1]) || text[at - 1] is '(' or '[' or '\'' or '’'))
        {
            return false;
        }

        // An inch stands behind its number.
        if (at - 2 >= range.Start && char.IsDigit(text[at - 2]))
        {
            return false;
        }

        var next = text.IndexOf(text[at], at + 1, range.End - at - 1);
        return next > at + 2 && (isBehindColon || Blanks.IsBlank(text[next - 1])) && !(next + 1 < range.End && char.IsLetterOrDigit(text[next + 1]));
    }

    /// <summary><c>وقال:" الجسر مغلق."</c>: nothing closes right behind a colon, so that the mark behind it opens whatever the next one looks like.</summary>
    private static bool IsBehindColon(string text, TextSpan range, int at)
    {
        var before = at - 1;
        before -= before > range.Start && text[before] == ' ' ? 1 : 0;
        return before > range.Start && text[before] == ':' && char.IsLetter(text[before - 1]);
    }
}
