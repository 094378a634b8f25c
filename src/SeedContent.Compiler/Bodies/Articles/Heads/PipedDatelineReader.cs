using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline whose place and agency stand between upright bars: <c>Lagos, Nigeria | AFP | The bridge …</c>. The agency is a known one, or it is none.</summary>
internal static class PipedDatelineReader
{
    private const char Bar = '|';

    /// <param name="text">The text.</param>
    /// <param name="head">Where it may stand.</param>
    /// <param name="lineEnd">The end of the line.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var first = text.IndexOf(Bar, head.Start, head.Length);
        var second = first < 0 ? -1 : text.IndexOf(Bar, first + 1, head.End - first - 1);
        if (second < 0)
        {
            return null;
        }

        var left = Blanks.Trim(text, head.Start, first);
        var right = Blanks.Trim(text, first + 1, second);
        var lead = Blanks.Skip(text, second + 1, lineEnd);
        var isAgencyFirst = AgencyName.IsKnown(text, left);
        var (place, agency) = isAgencyFirst ? (right, left) : (left, right);
        if (lead >= lineEnd || left.Length == 0 || right.Length == 0 || !AgencyName.IsKnown(text, agency)
            || DatelinePartReader.TryRead(text, place, words) is not { Place: not null, Agency: null } parts)
        {
            return null;
        }

        return new(new(TextSpan.FromBounds(left.Start, right.End), parts.Place, parts.Country, agency, parts.Date), lead, Reporter: null, parts.Problem);
    }
}
