using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a place that stands in brackets before the lead of a Japanese or Korean regional paper, where no list has it: <c>【根室】歯舞地区で…</c>, <c>[금산]금산군은 …</c>. In Japanese nothing but sections
/// and kinds of texts stands so, which are known; in Korean the text goes on to speak of the place.
/// </summary>
internal static class PlaceInBrackets
{
    private const int Longest = 8;

    /// <param name="text">The text.</param>
    /// <param name="inside">What stands in the brackets.</param>
    /// <param name="lineEnd">The end of the line.</param>
    /// <param name="words">The language.</param>
    public static DatelineParts? TryRead(string text, TextSpan inside, int lineEnd, LanguageWords words)
    {
        if (words.Script == Script.Kana && WithName(text, inside, words) is { } named)
        {
            return named;
        }

        var isPlace = words.Script switch
        {
            // '【レビュー】『灯台守』は傑作だった' is a headline: kinds of texts are said in Katakana, and no full stop ends it.
            Script.Kana => Scripts.Of(text[inside.Start]) == Script.Han && PlaceName.IsWithoutCase(text, inside, most: 1) && text.IndexOf('。', inside.End, lineEnd - inside.End) > 0,
            Script.Hangul => Scripts.AreAll(text, inside, Script.Hangul, also: '·') && text.IndexOf(inside.In(text), inside.End, lineEnd - inside.End, StringComparison.Ordinal) >= 0,
            _ => false,
        };

        return isPlace && inside.Length is > 1 and <= Longest && !KickerLine.IsNamed(text, inside, words) && !AgencyName.IsKnown(text, inside) && !OutletBracketReader.EndsAsOutlet(text, inside, words)
            ? new() { Place = inside, Last = DatelinePart.Place } : null;
    }

    // '【ワシントン田中一郎】', '【北京・田中一郎】'
    private static DatelineParts? WithName(string text, TextSpan inside, LanguageWords words)
    {
        var dot = text.IndexOf('・', inside.Start, inside.Length);
        var names = dot < 0 ? HanNameLine.WithoutCity(text, inside, words) : TextSpan.FromBounds(dot + 1, inside.End);
        var place = TextSpan.FromBounds(inside.Start, dot < 0 ? names.Start : dot);
        return place.Length > 0 && KnownPlace.IsCity(text, place, words) && HanNameLine.AreNames(text, names, words)
            ? new() { Place = place, Reporter = names, Last = DatelinePart.Reporter } : null;
    }
}
