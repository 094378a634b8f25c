using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads what says of a name in the head, where no "by" does, what its bearer did: a role on the line below, a section behind a mark, <c>Editor: …</c></summary>
internal static class RoleLine
{
    private const int FewestWords = 2;
    private const int MostWords = 6;

    /// <summary>Whether the line is the role of an author and nothing else: <c>Staff Writer</c>, <c>Penulis</c>, or says so in several words: <c>Geschreven door</c>. An editor is none.</summary>
    public static bool IsAuthor(string text, TextSpan line, LanguageWords words) =>
        words.BylineWords.Any(word => word.IndexOf(' ') > 0 && IsAll(text, line, word)) || (IsRole(text, line, words) && !IsOther(text, line, words) && !AgencyName.IsKnown(text, line));

    /// <summary>Whether the line is a role with what it is about or whose it is, as it stands below a name: <c>Health correspondent, BBC News</c>.</summary>
    public static bool IsDescribed(string text, TextSpan line, LanguageWords words) =>
        TitleWords.Count(text, line) <= MostWords && !AgencyName.IsKnown(text, line) && AuthorNames.HasRole(text, line.Start, line.End, words) && !SentenceEnd.EndsSentence(text, line) && !Digits.StandIn(text, line)
        && text.IndexOf(':', line.Start, line.Length) < 0 && !words.CreditWords.Any(word => Prefixes.After(text, line.Start, line.End, word) is not null);

    /// <summary>Whether the line is the role of somebody who made the article and did not write it: <c>Editor</c>.</summary>
    public static bool IsOther(string text, TextSpan line, LanguageWords words) =>
        words.CreditWords.Any(word => IsAll(text, line, word)) && !words.BylineWords.Any(word => IsAll(text, line, word.TrimEnd(':')));

    private static bool IsRole(string text, TextSpan line, LanguageWords words) => words.BylineRoles.Any(role => IsAll(text, line, role));

    /// <summary>Whether the line is names and nothing else.</summary>
    public static bool IsNames(string text, TextSpan line, LanguageWords words) => AuthorNames.Read(text, line, FewestWords, NameStyle.Capitals, words) == line;

    /// <summary>Whether the line names somebody else who made the article: <c>Editor: Jane Doe</c>.</summary>
    public static bool IsCredit(string text, TextSpan line, LanguageWords words)
    {
        var colon = text.IndexOfAny([':', '：'], line.Start, line.Length);
        if (colon <= line.Start || colon + 1 >= line.End)
        {
            return false;
        }

        var role = Blanks.Trim(text, line.Start, colon);
        var names = Blanks.Trim(text, colon + 1, line.End);
        return words.BylineRoles.Any(word => IsAll(text, role, word)) && words.CreditWords.Any(word => IsAll(text, role, word))
            && names.Length > 0 && AuthorNames.Read(text, names, least: 1, NameStyle.Capitals, words) == names;
    }

    /// <summary>The name in front of the section or the outlet that it wrote for: <c>Jane Doe | Sports</c>, <c>Jane Doe - Reuters</c>.</summary>
    public static TextSpan? NameBeforeSection(string text, TextSpan line, LanguageWords words)
    {
        var mark = text.IndexOfAny(['|', '•', '·', '-', '–'], line.Start, line.Length);
        if (mark <= line.Start || mark + 1 >= line.End)
        {
            return null;
        }

        var name = Blanks.Trim(text, line.Start, mark);
        var section = Blanks.Trim(text, mark + 1, line.End);
        return (words.Sections.Any(word => IsAll(text, section, word)) || AgencyName.IsKnown(text, section)) && NameLine.IsName(text, name, words) ? name : null;
    }

    /// <summary><c>Jane Doe, RIVER HERALD</c>: the name, or several, in front of a paper that is known or stands in capitals.</summary>
    public static TextSpan? NameBeforePaper(string text, TextSpan line, LanguageWords words)
    {
        var comma = words.Script == Script.Latin ? text.LastIndexOf(',', line.End - 1, line.Length) : -1;
        if (comma <= line.Start || comma + 1 >= line.End)
        {
            return null;
        }

        var name = Blanks.Trim(text, line.Start, comma);
        var paper = Blanks.Trim(text, comma + 1, line.End);
        return (AgencyName.IsKnown(text, paper) || (PlaceName.IsInCapitalsBeside(text, paper, name) && !KnownPlace.Is(text, paper, words)))
            && (NameLine.AreKnownNames(text, name, words) || NameLine.IsKnownName(text, name, words) || (NameLine.IsName(text, name, words) && !NameLine.StandsBelow(text, name, words))) ? name : null;
    }

    /// <summary><c>هسبريس - محمد أحمد</c>: the name behind the outlet that it wrote for.</summary>
    public static TextSpan? NameBehindOutlet(string text, TextSpan line, LanguageWords words)
    {
        var mark = text.IndexOfAny(['|', '-', '–', '/', ':'], line.Start, line.Length);
        if (!words.NamesByContext || mark <= line.Start || mark + 1 >= line.End || !AgencyName.IsKnown(text, Blanks.Trim(text, line.Start, mark)))
        {
            return null;
        }

        var name = Blanks.Trim(text, mark + 1, line.End);
        return NameLine.IsName(text, name, words) ? name : null;
    }

    private static bool IsAll(string text, TextSpan range, string word) => range.Length > 0 && Prefixes.After(text, range.Start, range.End, word) == range.End;
}
