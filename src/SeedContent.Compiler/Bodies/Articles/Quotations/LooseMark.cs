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
        if (at + 1 >= range.End || !Blanks.IsBlank(text[at + 1]) || !(at == range.Start || Blanks.IsBlank(text[at - 1]) || text[at - 1] is '(' or '[' or '\'' or '’'))
        {
            return false;
        }

        // An inch stands behind its number.
        if (at - 2 >= range.Start && char.IsDigit(text[at - 2]))
        {
            return false;
        }

        var next = text.IndexOf(text[at], at + 1, range.End - at - 1);
        return next > at + 2 && Blanks.IsBlank(text[next - 1]) && !(next + 1 < range.End && char.IsLetterOrDigit(text[next + 1]));
    }
}
