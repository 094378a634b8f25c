using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a city and who reports from there before the mark that ends a sentence, as Hindi papers write it: <c>जयपुर, रमेश वर्मा। …</c></summary>
internal static class ReporterBehindCity
{
    /// <param name="text">The text.</param>
    /// <param name="head">What stands before the mark.</param>
    /// <param name="separator">The mark.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryRead(string text, TextSpan head, DatelineSeparator separator, LanguageWords words)
    {
        var comma = words.Script == Script.Devanagari && head.Length > 0 ? text.IndexOf(',', head.Start, head.Length) : -1;
        if (comma <= head.Start)
        {
            return null;
        }

        var city = Blanks.Trim(text, head.Start, comma);
        var name = Blanks.Trim(text, comma + 1, head.End);
        return KnownPlace.IsCity(text, city, words) && name.Length > 0 && NameLine.IsKnownName(text, name, words)
            ? DatelineReader.Make(head, new DatelineParts { Place = city, Reporter = name, Last = DatelinePart.Place }, separator.LeadStart) : null;
    }
}
