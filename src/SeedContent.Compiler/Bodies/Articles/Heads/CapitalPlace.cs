using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a dateline that only its capitals set off, in Vietnamese: a known city, and then a sentence whose first word has one capital (<c>HÀ NỘI Cầu cũ đã đóng</c>, not <c>HÀ NỘI FC</c>).</summary>
internal static class CapitalPlace
{
    private const int Longest = 30;

    public static DatelineRead? TryRead(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        TextSpan? found = null;
        var end = Math.Min(head.End, head.Start + Longest);
        for (var i = head.Start + 1; words.PlacesWithoutMark && i < end; i++)
        {
            if (!Blanks.IsBlank(text[i]))
            {
                continue;
            }

            var place = TextSpan.FromBounds(head.Start, i);
            if (!PlaceName.IsInCapitals(text, place))
            {
                break;
            }

            found = KnownPlace.IsCity(text, place, words) ? place : found;
        }

        return found is { } city && Blanks.Skip(text, city.End, lineEnd) is var lead && lead + 1 < lineEnd && char.IsUpper(text[lead]) && char.IsLower(text[lead + 1])
            ? DatelineReader.Make(city, new() { Place = city, Last = DatelinePart.Place }, lead) : null;
    }
}
