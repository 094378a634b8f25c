using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a city and who reports from there: before the mark that ends a sentence, as Hindi papers write it (<c>जयपुर, रमेश वर्मा। …</c>), or behind a colon (<c>Pemba: Ana Amade — …</c>).</summary>
internal static class ReporterBehindCity
{
    /// <summary><c>लखनऊ. (अनिता शर्मा) …</c>: with the reporter in brackets no mark has to follow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">Where a dateline may stand.</param>
    /// <param name="lineEnd">The end of the line.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryReadBracketed(string text, TextSpan head, int lineEnd, LanguageWords words)
    {
        var open = words.NamesByContext ? text.IndexOf('(', head.Start, head.Length) : -1;
        var close = open <= head.Start ? -1 : text.IndexOf(')', open, head.End - open);
        if (close < 0)
        {
            return null;
        }

        var end = Blanks.Trim(text, head.Start, open).End;
        end -= end > head.Start && text[end - 1] is '.' or '।' or ',' or '،' or ':' ? 1 : 0;
        var (city, name) = (Blanks.Trim(text, head.Start, end), Blanks.Trim(text, open + 1, close));
        var lead = Blanks.Skip(text, close + 1, lineEnd);
        return lead < lineEnd && city.Length > 0 && KnownPlace.IsCity(text, city, words) && name.Length > 0 && NameLine.IsKnownName(text, name, words)
            ? DatelineReader.Make(TextSpan.FromBounds(head.Start, close + 1), new DatelineParts { Place = city, Reporter = name, Last = DatelinePart.Reporter }, lead) : null;
    }

    /// <param name="text">The text.</param>
    /// <param name="head">What stands before the mark.</param>
    /// <param name="separator">The mark.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? TryRead(string text, TextSpan head, DatelineSeparator separator, LanguageWords words)
    {
        if (separator.Kind == SeparatorKind.Dash)
        {
            return BehindColon(text, head, separator, words);
        }

        var comma = words.Script == Script.Devanagari && separator.Kind == SeparatorKind.Stop && head.Length > 0 ? text.IndexOf(',', head.Start, head.Length) : -1;
        if (comma <= head.Start)
        {
            return null;
        }

        var city = Blanks.Trim(text, head.Start, comma);
        var name = Blanks.Trim(text, comma + 1, head.End);
        return KnownPlace.IsCity(text, city, words) && name.Length > 0 && NameLine.IsKnownName(text, name, words)
            ? DatelineReader.Make(head, new DatelineParts { Place = city, Reporter = name, Last = DatelinePart.Place }, separator.LeadStart) : null;
    }

    /// <summary><c>Pemba: Ana Amade — …</c></summary>
    private static DatelineRead? BehindColon(string text, TextSpan head, DatelineSeparator separator, LanguageWords words)
    {
        var colon = words.Script is Script.Latin or Script.Cyrillic && head.Length > 0 ? text.IndexOf(':', head.Start, head.Length) : -1;
        var city = colon <= head.Start ? default : Blanks.Trim(text, head.Start, colon);
        var name = colon <= head.Start ? default : Blanks.Trim(text, colon + 1, head.End);
        return city.Length > 0 && name.Length > 0 && KnownPlace.IsCity(text, city, words) && NameLine.IsName(text, name, words) && DatelineCertainty.StartsSentence(text, separator.LeadStart)
            ? DatelineReader.Make(head, new DatelineParts { Place = city, Reporter = name, Last = DatelinePart.Reporter }, separator.LeadStart) : null;
    }
}
